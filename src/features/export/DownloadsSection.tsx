import { useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { hasSite } from '@/lib/siteAddress';
import { DATA_FORMATS } from '@/publish/files/dataFile';
import { TABLE_SHAPES, type TableShape } from '@/publish/table/dataTable';
import { Button } from '@/ui/Button';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { useWording } from '@/view/ViewContext';
import { TAKE_WORDS } from '@/wording/controls/takeWords';
import styles from './downloads.module.css';
import { FilesBeside } from './FilesBeside';
import { useSaveWhole } from './useSaveWhole';

/** All figures as one table, and the files that ship, each with its number of rows. */
export function DownloadsSection({ dataset }: { readonly dataset: Dataset }) {
  const { ui, problems, language } = useWording();
  const take = TAKE_WORDS[language];
  const [shape, setShape] = useState<TableShape>('long');
  const [saved, setSaved] = useState('');
  const { save, failed } = useSaveWhole(dataset, setSaved);
  const words = ui.data;
  const message = saved === '' ? '' : ui.picture.saved(saved);
  return (
    <div className={styles.downloads}>
      <section>
        <h2>{words.whole(dataset.figureCount)}</h2>
        <p>{words.wholeLead}</p>
        <SegmentedChoice
          legend={take.shape}
          quiet
          value={shape}
          options={TABLE_SHAPES.map((value) => ({ value, label: take.shapes[value] }))}
          onChange={setShape}
        />
        <p className={styles.buttons}>
          {DATA_FORMATS.map((format) => (
            <Button key={format} onClick={() => save(format, shape)}>
              {take.formats[format]}
              {shape === 'long' && <span className={styles.rows}>{words.rows(dataset.figureCount)}</span>}
            </Button>
          ))}
        </p>
        <p role="status">{failed ? problems.partMissing : message}</p>
      </section>
      {hasSite() && <FilesBeside dataset={dataset} />}
    </div>
  );
}
