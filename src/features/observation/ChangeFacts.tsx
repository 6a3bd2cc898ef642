import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import type { Unit } from '@/domain/unit';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import { type ChangeSince, changesOf } from '@/query/derive/changesOf';
import { measuredOf } from '@/query/derive/significance';
import { useWording } from '@/view/ViewContext';
import styles from './observation.module.css';

interface ChangeFactsProps {
  readonly dataset: Dataset;
  readonly observation: Observation;
  readonly unit: Unit;
}

/** How the figure changed: since the first year that it may be held against, and on the year before. */
export function ChangeFacts({ dataset, observation, unit }: ChangeFactsProps) {
  const { ui, language } = useWording();
  const words = ui.indicatorPage;
  const { onYearBefore, sinceFirst } = changesOf(dataset, observation, unit.kind);
  const display = displayUnit(unit, Math.abs(observation.value), language);
  const text = (value: number, signed: boolean) =>
    withUnit(formatNumber(value, { ...display, signed }), { ...display, signed });
  const told = ({ before, difference, percent }: ChangeSince, relative: boolean) => {
    if (difference === null) {
      const step = Math.max(...[before, observation].map((one) => measuredOf(one, unit.kind).step));
      return words.withinStep(text(step, false));
    }
    if (relative && percent !== null)
      return `${formatNumber(Number(percent.toFixed(1)), PERCENT[language])}%`;
    return unit.kind === 'rate'
      ? words.points(formatNumber(difference, PERCENT[language]))
      : text(difference, true);
  };
  const rows = [
    { change: sinceFirst, relative: true },
    { change: onYearBefore, relative: false },
  ].flatMap(({ change, relative }) => (change ? [{ change, relative }] : []));
  if (rows.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {rows.map(({ change, relative }) => (
        <div key={change.before.id}>
          <dt>{relative ? words.sinceYear(yearOf(change.before)) : words.onYearBefore}</dt>
          <dd>
            <b>{told(change, relative)}</b> {text(change.before.value, false)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const plain = { factor: 1, symbol: '', rate: false, sign: '', signed: true } as const;
const PERCENT = { zh: { ...plain, language: 'zh' }, en: { ...plain, language: 'en' } } as const;
