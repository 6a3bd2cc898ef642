import { Radio } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { CsvFlavour } from '@/publish/csvText';
import { saveShownCsv } from '@/publish/saveTakeaway';
import type { Takeaway } from '@/publish/takeaway';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/layers/Dialog';
import { useWording } from '@/view/ViewContext';
import styles from './export.module.css';
import { useSaveWhole } from './useSaveWhole';

interface CsvDialogProps {
  readonly takeaway: Takeaway;
  readonly dataset: Dataset;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onSaved: (name: string) => void;
}

/** Asks which figures, and for what kind of program, before saving them as CSV. */
export function CsvDialog({ takeaway, dataset, opened, onClose, onSaved }: CsvDialogProps) {
  const { ui, problems } = useWording();
  const [what, setWhat] = useState('shown');
  const [flavour, setFlavour] = useState<CsvFlavour>('excel');
  const count = takeaway.count;
  const chosen = count === 0 ? 'whole' : what;
  const whole = useSaveWhole(dataset, (name) => {
    onSaved(name);
    onClose();
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (chosen === 'whole') return whole.save(flavour);
    onSaved(await saveShownCsv(takeaway, flavour));
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={ui.csv.title} closeLabel={ui.close}>
      <form className={styles.form} onSubmit={save}>
        <Radio.Group label={ui.csv.what} value={chosen} onChange={setWhat}>
          <div className={styles.choices}>
            <Choice value="shown" label={ui.csv.shown(count)} disabled={count === 0} />
            <Choice value="whole" label={ui.csv.whole(dataset.figureCount)} />
          </div>
        </Radio.Group>
        <Radio.Group label={ui.csv.how} value={flavour} onChange={(value) => setFlavour(value as CsvFlavour)}>
          <div className={styles.choices}>
            <Choice value="excel" label={ui.csv.excel} />
            <Choice value="scripts" label={ui.csv.scripts} />
          </div>
        </Radio.Group>
        <p role="status" className={styles.failed}>
          {whole.failed ? problems.partMissing : ''}
        </p>
        <div className={styles.actions}>
          <Button type="submit" className={styles.primary}>
            {ui.csv.download}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Choice({ value, label, disabled = false }: { value: string; label: string; disabled?: boolean }) {
  const classNames = { root: styles.choice ?? '', body: styles.choiceBody ?? '' };
  return <Radio size="xs" classNames={classNames} value={value} label={label} disabled={disabled} />;
}
