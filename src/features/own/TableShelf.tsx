import { useEffect, useRef, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { OwnShelf, Shelf } from '@/own/store/ownShelf';
import type { ShelvedTable } from '@/own/store/shelvedTable';
import { Button } from '@/ui/Button';
import { useWording } from '@/view/ViewContext';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import { ChartLink } from './ChartLink';
import styles from './own.module.css';
import { TableItem } from './TableItem';

interface TableShelfProps {
  readonly dataset: Dataset;
  readonly shelf: OwnShelf;
  readonly shelved: Shelf;
  /** The table that was taken just now. */
  readonly taken: ShelvedTable | null;
}

/** The tables that this browser keeps; what was deleted can be put back while the section is open. */
export function TableShelf({ dataset, shelf, shelved, taken }: TableShelfProps) {
  const { language } = useWording();
  const words = OWN_WORDS[language];
  const [removed, setRemoved] = useState<readonly ShelvedTable[]>([]);
  const told = useRef<HTMLDivElement>(null);
  const { tables, newer, notKept } = shelved;
  const current = taken && tables.find(({ id }) => id === taken.id);
  const event = `${taken?.id ?? ''} ${removed.length}`;
  useEffect(() => {
    if (event !== ' 0') told.current?.focus();
  }, [event]);
  const remove = (table: ShelvedTable) => {
    setRemoved((before) => [...before, table]);
    void shelf.remove(table.id);
  };
  const putBack = (table: ShelvedTable) => {
    setRemoved((before) => before.filter((one) => one !== table));
    void shelf.putBack(table);
  };
  return (
    <section className={styles.shelf}>
      <h2>{words.shelf}</h2>
      <div ref={told} role="status" tabIndex={-1} className={styles.events}>
        {current && (
          <p>
            {words.taken(current.name, current.table.figures.count)}{' '}
            <ChartLink dataset={dataset} shelved={current} />
          </p>
        )}
        {removed.map((table) => (
          <p key={table.id}>
            {words.removed(table.name)}
            <Button aria-label={words.named(table.name, words.undo)} onClick={() => putBack(table)}>
              {words.undo}
            </Button>
          </p>
        ))}
      </div>
      {notKept && tables.length > 0 && (
        <p role="alert" className={styles.warning}>
          {words.notKept[notKept]}
        </p>
      )}
      {newer > 0 && <p className={styles.warning}>{words.newer(newer)}</p>}
      {tables.length === 0 && <p className={styles.quiet}>{words.shelfEmpty}</p>}
      <ul>
        {tables.map((table) => (
          <TableItem
            key={table.id}
            dataset={dataset}
            shelved={table}
            shelf={shelf}
            onRemove={() => remove(table)}
          />
        ))}
      </ul>
    </section>
  );
}
