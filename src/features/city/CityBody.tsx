import type { Dataset } from '@/domain/dataset';
import { isOwnPlace } from '@/domain/ownMark';
import { cityLeapClauses } from '@/narrative/city/cityLeaps';
import type { CityPage, CityPart } from '@/query/city/cityPage';
import type { PanelRank } from '@/query/panel/panelRank';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { BesideLinks } from './BesideLinks';
import { CityAimsView } from './CityAimsView';
import { CityReportsView } from './CityReportsView';
import { CityTable } from './CityTable';
import styles from './city.module.css';
import marks from './cityMarks.module.css';
import { PairTable } from './PairTable';

interface CityBodyProps {
  readonly dataset: Dataset;
  readonly page: CityPage;
}

const FEW_ROWS = 4;

/** The measures of a city or two, what they published themselves, their targets, and what to set a city beside. */
export function CityBody({ dataset, page }: CityBodyProps) {
  const { ui, terms, language } = useWording();
  const words = ui.city;
  const { parts, rows } = page;
  const [{ subject }, beside] = parts;
  const names = parts.map((part) => part.subject.shortName[language]).join(terms.comma);
  const ofThemselves = (
    <div className={styles.parts}>
      {parts.map((part) => (
        <OfItself key={part.subject.code} dataset={dataset} part={part} />
      ))}
    </div>
  );
  const ranks = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => [cell?.inProvince, cell?.inCountry].flatMap((one) => one?.rank ?? [])),
  );
  const rates = rows.flatMap(({ choice }) => choice.rate ?? []);
  const leaps = cityLeapClauses(
    rows,
    parts.map((part) => part.subject),
    language,
  );
  const own = parts.filter((part) => isOwnPlace(part.subject.code));
  const hidden = rows.some(({ cells }) => cells.some((cell) => cell?.base && !cell.change));
  const has = (kind: (rank: PanelRank) => boolean) => ranks.some(kind);
  const Table = beside ? PairTable : CityTable;
  /** Where a table leaves most of its column empty, what the city says of itself stands under it. */
  const below = !beside && rows.length <= FEW_ROWS;
  return (
    <div className={beside ? styles.two : styles.layout}>
      <div>
        {rows.length > 0 ? (
          <>
            <Table dataset={dataset} page={page} />
            <p className={styles.note}>
              {beside ? words.linesNotePair : words.linesNote}
              {rows.some(({ cells }) => cells.length > 1 && cells.every((cell) => cell?.base)) &&
                words.sharedBaseNote}
              {words.ticksNote(names)}
              {has(({ level, equal }) => level.length > 0 && level.length === equal) && words.level}
              {has(({ level, equal }) => level.length > equal) && words.range}
              {hidden && words.noChangeNote}{' '}
              {leaps.length > 0 && `${leaps.join(terms.semicolon)}${terms.stop}`} {words.source}
              {terms.colon}
              <ViewLink className={marks.link} to={{ screen: 'data', section: 'sources' }}>
                {own.length === page.parts.length ? words.ownSource : words.yearbook}
              </ViewLink>
              {own.length > 0 && own.length < page.parts.length && (
                <>
                  {terms.semicolon}
                  {own.map(({ subject }) => subject.shortName[language]).join(terms.comma)}
                  {terms.colon}
                  {words.ownSource}
                </>
              )}
              {terms.stop}{' '}
              {rates
                .map(({ name, working }) => name[language] + terms.colon + working[language])
                .join(terms.semicolon)}
            </p>
          </>
        ) : (
          <NoMeasures dataset={dataset} page={page} />
        )}
        {below && ofThemselves}
      </div>
      <div className={styles.aside}>
        <BesideLinks dataset={dataset} subject={subject} beside={beside?.subject} />
        {!below && ofThemselves}
      </div>
    </div>
  );
}

function OfItself({ dataset, part: { subject, own, aims } }: { dataset: Dataset; part: CityPart }) {
  const { ui, language } = useWording();
  if (!own) return <p className={styles.note}>{ui.city.noOwn(subject.shortName[language])}</p>;
  return (
    <div>
      <CityReportsView dataset={dataset} subject={subject} own={own} />
      {aims.shown.length > 0 && <CityAimsView dataset={dataset} subject={subject} aims={aims} />}
    </div>
  );
}

/** A stage in which no measure is there for every city: what there is instead, and the way back. */
function NoMeasures({ dataset, page: { parts, stageId } }: CityBodyProps) {
  const { ui, language } = useWording();
  const [{ subject, own }] = parts;
  const stage = dataset.stage.get(stageId)?.name[language] ?? '';
  const figures = own ? own.figures.length + own.more : 0;
  return (
    <p className={styles.none}>
      {ui.city.noMeasures(stage, subject.shortName[language], figures)}{' '}
      <ViewLink className={marks.link} to={{ screen: 'city', cityCode: subject.code, stageId: '' }}>
        {ui.city.allStages}
      </ViewLink>
    </p>
  );
}
