import type { TableBody } from '@/publish/slides/slide';
import styles from './part.module.css';

interface PlainTableProps {
  readonly body: TableBody;
  readonly caption: string;
}

/** A table of words as documents print it; a row with nothing but its first cell heads those under it. */
export function PlainTable({ body: { columns, rows }, caption }: PlainTableProps) {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, share, numeric }) => (
              <th
                key={heading}
                scope="col"
                style={{ width: `${(share / whole) * 100}%` }}
                data-numeric={numeric || undefined}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => {
            const [first, ...others] = cells;
            const key = `${at} ${first}`;
            return others.every((cell) => cell === '') ? (
              <tr key={key}>
                <th scope="colgroup" colSpan={columns.length} className={styles.group}>
                  {first}
                </th>
              </tr>
            ) : (
              <tr key={key}>
                {columns.map(({ heading, numeric }, column) => (
                  <td key={heading} data-numeric={numeric || undefined}>
                    {cells[column]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
