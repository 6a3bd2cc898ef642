import { useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { type OwnCatalogue, ownCatalogue } from '@/own/check/ownCatalogue';
import { shippedDataset } from '@/own/merge/withOwn';
import { type OwnShelf, ownShelf } from '@/own/store/ownShelf';
import type { ShelvedTable } from '@/own/store/shelvedTable';
import type { OwnSession } from '@/own/worker/ownSession';
import { useWording } from '@/view/ViewContext';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import { BringingPanel } from './bringing/BringingPanel';
import { Intake } from './bringing/Intake';
import { useBringing } from './bringing/useBringing';
import styles from './own.module.css';
import { type Meanings, meaningsOf } from './ownNaming';
import { TableShelf } from './TableShelf';
import { useShelf } from './useShelf';

/** Starts a session that knows the names of a catalogue. */
type OpenSession = (catalogue: OwnCatalogue) => OwnSession;

interface OwnSectionProps {
  readonly dataset: Dataset;
  /** Loads what reads tables. */
  readonly loadSession?: () => Promise<OpenSession>;
  readonly shelf?: OwnShelf;
}

const loadReader = (): Promise<OpenSession> =>
  import('@/own/worker/ownSession').then((module) => module.ownSession);

/** Where a reader brings figures of their own: a table is opened, checked, taken, and kept in this browser alone. */
export function OwnSection({ dataset, loadSession = loadReader, shelf = ownShelf() }: OwnSectionProps) {
  const { language } = useWording();
  const words = OWN_WORDS[language];
  const shelved = useShelf(shelf);
  const catalogue = useMemo(
    () =>
      ownCatalogue(
        shippedDataset(dataset),
        shelved.tables.map(({ table }) => table),
      ),
    [dataset, shelved.tables],
  );
  const meanings: Meanings = useMemo(() => meaningsOf(catalogue, language), [catalogue, language]);
  const start = async (): Promise<OwnSession> => (await loadSession())(catalogue);
  const bringer = useBringing(start);
  const [taken, setTaken] = useState<ShelvedTable | null>(null);
  const { state } = bringer;
  const open = (file: File | string) => {
    setTaken(null);
    bringer.open(file);
  };
  return (
    <div className={styles.own}>
      <p className={styles.lead}>{words.lead}</p>
      {state?.step === 'mapped' ? (
        <BringingPanel
          state={state}
          bringer={bringer}
          catalogue={catalogue}
          meanings={meanings}
          onTake={async (table, name) => {
            bringer.discard();
            setTaken(await shelf.add(table, name));
          }}
        />
      ) : null}
      <Intake state={state} dataset={dataset} onOpen={open} onStop={bringer.stop} />
      <TableShelf dataset={dataset} shelf={shelf} shelved={shelved} taken={taken} />
    </div>
  );
}
