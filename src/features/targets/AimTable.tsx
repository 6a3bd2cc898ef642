import { type ReactNode, useId } from 'react';
import { useWording } from '@/view/ViewContext';
import styles from './targets.module.css';

interface PartProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of the page under its heading. */
export function Section({ title, count, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>
        {title} {count !== undefined && <small>{count}</small>}
      </h2>
      {children}
    </section>
  );
}

/** A part that is opened when it is wanted. */
export function Fold({ title, count, open = false, children }: PartProps & { readonly open?: boolean }) {
  return (
    <details className={styles.fold} open={open}>
      <summary>
        {title} <small>{count}</small>
      </summary>
      {children}
    </details>
  );
}

/** Rows of aims under the names of their columns; on a phone a card each. */
export function AimTable({ children }: { readonly children: ReactNode }) {
  const { ui } = useWording();
  const { indicator, place, aim, result, verdict } = ui.targets.columns;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[indicator, place, aim, result, verdict].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface TableRowProps {
  readonly indicator: ReactNode;
  readonly place: ReactNode;
  readonly aim: ReactNode;
  readonly result: ReactNode;
  readonly verdict: string;
  /** Whether the verdict says that the level was reached or missed. */
  readonly judged: boolean;
  readonly details: readonly ReactNode[];
}

/** One row: the indicator, whose level it is, the level, what was published, and the verdict in words. */
export function TableRow({ indicator, place, aim, result, verdict, judged, details }: TableRowProps) {
  const { aim: aimed, result: published } = useWording().ui.targets.columns;
  return (
    <tr>
      <th scope="row">{indicator}</th>
      <td>{place}</td>
      <td data-column={aimed}>{aim}</td>
      <td data-column={published}>{result}</td>
      <td>
        {judged ? <b>{verdict}</b> : verdict}
        {details.map((detail, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of a row never change places
          <small key={at}>{detail}</small>
        ))}
      </td>
    </tr>
  );
}
