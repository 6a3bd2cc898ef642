import { useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { Button } from '@/ui/Button';
import { useWording } from '@/view/ViewContext';
import styles from './downloads.module.css';
import { useSaveWhole } from './useSaveWhole';

/** All figures as one table, and the files that ship, each with its number of rows. */
export function DownloadsSection({ dataset }: { readonly dataset: Dataset }) {
  const { ui, problems } = useWording();
  const [saved, setSaved] = useState('');
  const { save, failed } = useSaveWhole(dataset, setSaved);
  const words = ui.data;
  const names = Object.keys(words.fileNames);
  const files = [...(dataset.record?.files ?? [])].sort(
    (a, b) => names.indexOf(a.name) - names.indexOf(b.name),
  );
  const message = saved === '' ? '' : ui.picture.saved(saved);
  return (
    <div className={styles.downloads}>
      <section>
        <h2>{words.whole(dataset.figureCount)}</h2>
        <p>{words.wholeLead}</p>
        <p className={styles.buttons}>
          <Button onClick={() => save('excel')}>
            CSV　{words.forExcel}　{words.rows(dataset.figureCount)}
          </Button>
          <Button onClick={() => save('scripts')}>
            CSV　{words.forPrograms}　{words.rows(dataset.figureCount)}
          </Button>
        </p>
        <p role="status">{failed ? problems.partMissing : message}</p>
      </section>
      <section>
        <h2>{words.files}</h2>
        <p>{words.filesLead}</p>
        <ul>
          {files.map(({ name, rows, bytes }) => (
            <li key={name}>
              <a href={`./data/${name}`} download>
                {name}
              </a>
              <span>{words.fileNames[name]}</span>
              <span>{words.rows(rows)}</span>
              <span>{words.size(bytes)}</span>
            </li>
          ))}
          <li>
            <a href="./data/datapackage.json" download>
              datapackage.json
            </a>
            <span>{words.description}</span>
          </li>
        </ul>
      </section>
      <section>
        <h2>{words.api.title}</h2>
        <p>{words.api.lead}</p>
        <p>
          <a href="./api/v1/">api/v1/</a>
        </p>
      </section>
    </div>
  );
}
