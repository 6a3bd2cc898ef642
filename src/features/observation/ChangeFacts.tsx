import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import type { Source } from '@/domain/source';
import type { Unit } from '@/domain/unit';
import { asFineAs } from '@/lib/asFineAs';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import { documentName } from '@/narrative/documentName';
import { type ChangeSince, changesOf } from '@/query/derive/changesOf';
import { derivedFigureOf, derivedId } from '@/query/derive/derivedFigure';
import { measuredOf } from '@/query/derive/significance';
import { useWording } from '@/view/ViewContext';
import styles from './observation.module.css';

interface ChangeFactsProps {
  readonly dataset: Dataset;
  readonly observation: Observation;
  readonly unit: Unit;
}

/**
 * How the figure changed, since the first year that it may be held against and on the year before, and how far it is
 * from the country's of the same year.
 */
export function ChangeFacts({ dataset, observation, unit }: ChangeFactsProps) {
  const { ui, terms, language } = useWording();
  const words = ui.indicatorPage;
  const { onYearBefore, sinceFirst } = changesOf(dataset, observation, unit.kind);
  const display = displayUnit(unit, Math.abs(observation.value), language);
  const text = (value: number, signed: boolean) =>
    withUnit(formatNumber(value, { ...display, signed }), { ...display, signed });
  const told = (
    { before, difference, percent }: ChangeSince,
    relative: boolean,
    level = words.withinStep,
  ) => {
    const step = Math.max(...[before, observation].map((one) => measuredOf(one, unit.kind).step));
    if (difference === null) return level(text(step, false));
    if (relative && percent !== null)
      return `${formatNumber(asFineAs(percent, percentStep(observation, before, unit)), PERCENT[language])}%`;
    if (unit.kind !== 'rate') return text(difference, true);
    const known = asFineAs(difference, step);
    const rough = Math.abs(known - difference) > step / 1000;
    return (rough ? terms.boundSign.about : '') + words.points(formatNumber(known, PERCENT[language]));
  };
  const elsewhere = (before: Observation) => {
    const [own, other] = [observation, before].map(({ sourceId }) => dataset.source.get(sourceId));
    return own && other && !isOneSeries(own, other) ? words.printedIn(other.title[language]) : '';
  };
  const rows = [
    { change: sinceFirst, relative: true },
    { change: onYearBefore, relative: false },
  ].flatMap(({ change, relative }) => (change ? [{ change, relative }] : []));
  const gap = derivedFigureOf(dataset, derivedId({ id: 'gap:country', argument: '' }, observation.id));
  const country = gap?.observation.bound === 'exact' ? gap.observation.derivation?.inputs[1] : undefined;
  const differenceFrom = ({ value }: Observation) =>
    gap?.observation.value === 0 ? null : observation.value - value;
  if (rows.length === 0 && !country) return null;
  return (
    <dl className={styles.facts}>
      {rows.map(({ change, relative }) => (
        <div key={change.before.id}>
          <dt>{relative ? words.sinceYear(yearOf(change.before)) : words.onYearBefore}</dt>
          <dd>
            <b>{told(change, relative)}</b> {text(change.before.value, false)}
            {elsewhere(change.before) && (
              <small className={styles.elsewhere}>{elsewhere(change.before)}</small>
            )}
          </dd>
        </div>
      ))}
      {gap && country && (
        <div>
          <dt>{words.onCountry}</dt>
          <dd>
            <b>
              {told(
                { before: country, difference: differenceFrom(country), percent: null },
                false,
                words.levelWithin,
              )}
            </b>{' '}
            {text(country.value, false)}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Whether two documents are of one publisher, or editions of one title. */
const isOneSeries = (a: Source, b: Source): boolean =>
  a.issuer.zh === b.issuer.zh || documentName(a.title.zh).name === documentName(b.title.zh).name;

/** How finely a change in percent is known from how finely its two figures are printed, no finer than a tenth. */
function percentStep(after: Observation, before: Observation, { kind }: Unit): number {
  const [a, b] = [measuredOf(after, kind).step, measuredOf(before, kind).step];
  const error = (a + Math.abs(after.value / before.value) * b) / 2 / Math.abs(before.value);
  return Math.max(error * 100, 0.1);
}

const plain = { factor: 1, symbol: '', rate: false, sign: '', signed: true } as const;
const PERCENT = { zh: { ...plain, language: 'zh' }, en: { ...plain, language: 'en' } } as const;
