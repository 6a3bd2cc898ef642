import type { Dataset } from '@/domain/dataset';
import { isOwnPlace } from '@/domain/ownMark';
import { type CellWords, type RankWords, rowWords } from '@/narrative/city/rowWords';
import { CITY_GROUPS } from '@/query/city/cityMeasures';
import type { CityPage } from '@/query/city/cityPage';
import type { CityRow, CityStanding } from '@/query/city/cityRows';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { RowLine, RowStrip } from './CityPictures';
import { figureLink, measureLink } from './cityLinks';
import marks from './cityMarks.module.css';
import styles from './cityTable.module.css';

export interface CityTableProps {
  readonly dataset: Dataset;
  readonly page: CityPage;
}

/** The measures of a city, a row each: newest number, line, change, its place in the province and among all. */
export function CityTable({ dataset, page }: CityTableProps) {
  const { ui, language } = useWording();
  const words = ui.city;
  const [{ subject }] = page.parts;
  const { province } = subject;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.measure}</span>
          </th>
          <th scope="col">{isOwnPlace(subject.code) ? words.newestOwn : words.newest}</th>
          <th scope="col">{words.years(page.years.from, page.years.to)}</th>
          <th scope="col">{words.change}</th>
          <th scope="col">{province && words.inProvince(province.name[language])}</th>
          <th scope="col">{words.inCountry}</th>
        </tr>
      </thead>
      <GroupedRows page={page} columns={6}>
        {(row) => {
          const { cells, ...told } = rowWords(row, language);
          const [cell] = row.cells;
          const [cellText] = cells;
          if (!cell || !cellText) return null;
          return (
            <tr key={row.measure.id}>
              <MeasureName dataset={dataset} page={page} row={row} {...told} />
              <td className={styles.value}>
                <Value dataset={dataset} row={row} at={0} words={cellText} />
              </td>
              <td>
                <RowLine page={page} row={row} />
              </td>
              <td>
                {cellText.change}
                {cellText.since && <em>{cellText.since}</em>}
                {cellText.peak && <em className={styles.peak}>{cellText.peak}</em>}
              </td>
              <Standing
                page={page}
                row={row}
                standing={cell.inProvince}
                rank={cellText.inProvince}
                label={province ? province.name[language] : ''}
              />
              <Standing
                page={page}
                row={row}
                standing={cell.inCountry}
                rank={cellText.inCountry}
                label={words.finding.country}
              />
            </tr>
          );
        }}
      </GroupedRows>
    </table>
  );
}

interface GroupedRowsProps {
  readonly page: CityPage;
  readonly columns: number;
  readonly children: (row: CityRow) => React.ReactNode;
}

/** The rows of a table under the names of their parts. */
export function GroupedRows({ page, columns, children }: GroupedRowsProps) {
  const { ui } = useWording();
  return CITY_GROUPS.map((group) => {
    const rows = page.rows.filter(({ measure }) => measure.group === group);
    if (rows.length === 0) return null;
    return (
      <tbody key={group}>
        <tr className={styles.group}>
          <th scope="rowgroup" colSpan={columns}>
            {ui.city.groups[group]}
          </th>
        </tr>
        {rows.map(children)}
      </tbody>
    );
  });
}

interface MeasureNameProps extends CityTableProps {
  readonly row: CityRow;
  readonly name: string;
  readonly note: string;
}

export function MeasureName({ dataset, page, row, name, note }: MeasureNameProps) {
  const subjects = page.parts.map(({ subject }) => subject);
  return (
    <th scope="row" className={styles.name}>
      <ViewLink className={marks.link} to={measureLink(dataset, row, subjects)}>
        {name}
      </ViewLink>
      {note && <em>{note}</em>}
    </th>
  );
}

interface ValueProps {
  readonly dataset: Dataset;
  readonly row: CityRow;
  readonly at: number;
  readonly words: CellWords;
}

/** A number with its unit and year; it leads to where it is printed. */
export function Value({ dataset, row, at, words }: ValueProps) {
  const page = useViewFields('screen', 'cityCode', 'besideCode');
  const figure = row.cells[at]?.figure;
  const to = figure ? figureLink(dataset, row, figure) : null;
  const content = (
    <>
      <span className={styles.amount}>
        <b translate="no">{words.value}</b> {words.unit}
      </span>{' '}
      <em>{words.year}</em>
    </>
  );
  return to ? (
    <ViewLink className={marks.number} to={{ ...page, ...to }}>
      {content}
    </ViewLink>
  ) : (
    content
  );
}

interface StandingProps {
  readonly page: CityPage;
  readonly row: CityRow;
  readonly standing: CityStanding | null;
  readonly rank: RankWords | null;
  /** The area, where no heading stands above: on a phone. */
  readonly label: string;
}

function Standing({ page, row, standing, rank, label }: StandingProps) {
  const { ui } = useWording();
  return (
    <td className={styles.standing}>
      {standing && rank ? (
        <div>
          <span className={styles.area}>{label}</span>
          <RowStrip row={row} standing={standing} parts={page.parts} shown={[0]} />
          <Rank rank={rank} />
        </div>
      ) : (
        label && <span className={marks.one}>{ui.city.notRanked}</span>
      )}
    </td>
  );
}

export const Rank = ({ rank: { place, of } }: { readonly rank: RankWords }) => (
  <span className={styles.rank} translate="no">
    {of === '' ? (
      place
    ) : (
      <>
        <b>{place}</b>/{of}
      </>
    )}
  </span>
);
