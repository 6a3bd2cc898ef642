import { useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isDoubtful } from '@/domain/observation';
import type { TimePeriod } from '@/domain/timePeriod';
import { asFineAs } from '@/lib/asFineAs';
import { classNames } from '@/lib/classNames';
import { formatNumber } from '@/lib/numberFormat';
import { valueText } from '@/narrative/chartText';
import type { Figure } from '@/narrative/figure';
import { observationName } from '@/narrative/observationName';
import { usePrinting } from '@/ui/hooks/usePrinting';
import { useOpenFigure, useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { periodLabel } from '@/wording/language/periods';
import { type YearRow, yearRows } from './yearRows';
import styles from './yearTable.module.css';

interface YearTableProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
}

/** Years that are shown before the rest is asked for. */
const NEWEST = 10;

/** A year a row, a place a column, the newest years first; the median of all cities, and where the figures are printed. */
export function YearTable({ dataset, figure }: YearTableProps) {
  const { observationId } = useViewFields('observationId');
  const open = useOpenFigure();
  const { ui, language, terms } = useWording();
  const { indicatorPage } = ui;
  const [whole, setWhole] = useState(false);
  const printing = usePrinting();
  const { selection, context, text } = figure;
  const rows = useMemo(() => yearRows(dataset, selection), [dataset, selection]);
  const places = selection.places.filter((place) => rows.some(({ figures }) => figures.has(place)));
  const medians = new Map(context?.middle.flat().map((one) => [one.year, one]));
  const medianOf = ({ kind, endYear }: TimePeriod) => (kind === 'year' ? medians.get(endYear) : undefined);
  if (rows.length === 0) return null;
  const [{ sources: everywhere } = { sources: [] as YearRow['sources'] }] = rows;
  const oneSource = rows.length > 1 && rows.every(({ sources }) => sameOnes(sources, everywhere));
  const shown = whole || printing ? rows : rows.slice(0, NEWEST);
  return (
    <section className={styles.section} aria-labelledby="years-title">
      <div className={styles.head}>
        <h2 id="years-title">{indicatorPage.byYear}</h2>
        <span>{text.display.symbol}</span>
        {rows.length > NEWEST && (
          <button type="button" data-control aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? indicatorPage.fold : indicatorPage.everyYear(rows.length)}
          </button>
        )}
      </div>
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{ui.columns.period}</th>
              {places.map((place) => (
                <th
                  key={place.code}
                  scope="col"
                  style={{ color: `var(--${place.colour}t)`, fontWeight: 700 }}
                >
                  {place.shortName[language]}
                </th>
              ))}
              {context && <th scope="col">{indicatorPage.medianColumn(context.last.count)}</th>}
              {!oneSource && (
                <th scope="col" className={styles.source}>
                  {ui.columns.source}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ period, figures, sources }) => (
              <tr
                key={period.text}
                className={classNames(
                  [...figures.values()].some(({ id }) => id === observationId) && styles.hit,
                )}
              >
                <th scope="row" translate="no">
                  {periodLabel(period, language)}
                </th>
                {places.map((place) => {
                  const one = figures.get(place);
                  return (
                    <td key={place.code} className={classNames(one?.id === observationId && styles.chosen)}>
                      {one && (
                        <button
                          type="button"
                          aria-label={ui.openFigure(observationName(one, text))}
                          aria-pressed={one.id === observationId}
                          className={classNames(isDoubtful(one) && styles.doubtful)}
                          onClick={() => open(one.id)}
                        >
                          {valueText(one, text)}
                        </button>
                      )}
                    </td>
                  );
                })}
                {context && (
                  <td className={styles.median}>{medianText(medianOf(period)?.median, text.display)}</td>
                )}
                {!oneSource && (
                  <td className={styles.source}>
                    <SourceLinks sources={sources} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {oneSource && (
        <p className={styles.source}>
          {ui.columns.source}
          {terms.colon}
          <SourceLinks sources={everywhere} />
        </p>
      )}
    </section>
  );
}

/** The first two of some documents as links, and how many more there are. */
function SourceLinks({ sources }: { readonly sources: YearRow['sources'] }) {
  const { ui, language, terms } = useWording();
  return (
    <>
      {sources.slice(0, 2).map((source, at) => (
        <span key={source.id}>
          {at > 0 && terms.semicolon}
          <ViewLink to={{ screen: 'data', section: 'sources', sourceId: source.id }}>
            {source.title[language]}
          </ViewLink>
        </span>
      ))}
      {sources.length > 2 && terms.semicolon + ui.indicatorPage.moreSources(sources.length - 2)}
    </>
  );
}

const sameOnes = (one: YearRow['sources'], other: YearRow['sources']): boolean =>
  one.length === other.length && one.every((source, at) => source === other[at]);

const medianText = (
  median: { readonly value: number; readonly resolution: number } | undefined,
  display: Figure['text']['display'],
): string => (median ? formatNumber(asFineAs(median.value, median.resolution), display) : '');
