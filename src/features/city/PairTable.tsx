import { type CellWords, rowWords } from '@/narrative/city/rowWords';
import type { CityPart } from '@/query/city/cityPage';
import { useWording } from '@/view/ViewContext';
import { RowLine, RowStrip } from './CityPictures';
import { type CityTableProps, GroupedRows, MeasureName, Rank, Value } from './CityTable';
import marks from './cityMarks.module.css';
import styles from './cityTable.module.css';
import { isSecondAlike } from './rowLines';

/** Two cities side by side: the same measures for the same year, their lines on one scale, both on the strip of all. */
export function PairTable({ dataset, page }: CityTableProps) {
  const { ui, language } = useWording();
  const words = ui.city;
  return (
    <table className={`${styles.table} ${styles.pair}`}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.measure}</span>
          </th>
          {page.parts.map(({ subject }, at) => (
            <th key={subject.code} scope="col" style={{ color: `var(--${subject.colour}t)` }}>
              <i
                className={styles.swatch}
                data-drawn
                data-dashed={isSecondAlike(page.parts, at) || undefined}
              />
              {subject.shortName[language]}
            </th>
          ))}
          <th scope="col">{words.years(page.years.from, page.years.to)}</th>
          <th scope="col">{words.both}</th>
        </tr>
      </thead>
      <GroupedRows page={page} columns={5}>
        {(row) => {
          const { cells, ...told } = rowWords(row, language);
          const [a, b] = row.cells;
          const same = a && b && a.figure.year === b.figure.year;
          const standing = (same ? a : (a ?? b))?.inCountry;
          const shown = same || !a ? [0, 1] : [0];
          return (
            <tr key={row.measure.id}>
              <MeasureName dataset={dataset} page={page} row={row} {...told} />
              {page.parts.map((part, at) => {
                const cell = cells[at];
                return (
                  <td key={part.subject.code} className={styles.value}>
                    <span className={styles.area} style={{ color: `var(--${part.subject.colour}t)` }}>
                      {part.subject.shortName[language]}
                    </span>
                    {cell ? (
                      <>
                        <Value dataset={dataset} row={row} at={at} words={cell} />
                        <CellFacts part={part} words={cell} />
                      </>
                    ) : (
                      <span className={marks.one}>–</span>
                    )}
                  </td>
                );
              })}
              <td>
                <RowLine page={page} row={row} />
              </td>
              <td className={styles.standing}>
                {standing && <RowStrip row={row} standing={standing} parts={page.parts} shown={shown} />}
              </td>
            </tr>
          );
        }}
      </GroupedRows>
    </table>
  );
}

/** Change and places of a city under its number. */
function CellFacts({ part: { subject }, words }: { readonly part: CityPart; readonly words: CellWords }) {
  const { ui, language } = useWording();
  const { change, since, peak, inProvince, inCountry } = words;
  return (
    <span className={styles.facts}>
      {change && (
        <span>
          {change} <em>{since}</em>
          {peak && <em className={styles.peak}>{peak}</em>}
        </span>
      )}
      <span>
        {inProvince && (
          <span>
            {subject.province?.name[language]} <Rank rank={inProvince} />{' '}
          </span>
        )}
        {inCountry && (
          <span>
            {ui.city.finding.country} <Rank rank={inCountry} />
          </span>
        )}
      </span>
    </span>
  );
}
