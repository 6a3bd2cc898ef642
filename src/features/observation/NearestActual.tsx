import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import type { Unit } from '@/domain/unit';
import { Mark } from '@/graphics/glyph/Mark';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import { signOf } from '@/narrative/chartText';
import { aimsOfYear, mayMeasure, nearestActual } from '@/query/nearestActual';
import { roundingOf, toStep } from '@/query/resolution';
import { useChangeView, useWording } from '@/view/ViewContext';
import { periodLabel } from '@/wording/periods';
import styles from './observation.module.css';

interface NearestActualProps {
  readonly dataset: Dataset;
  readonly observation: Observation;
  readonly unit: Unit;
}

/**
 * What answers a figure: for a target or plan the observed figure nearest to it and how far apart they are; for an
 * observed figure the targets and plans of its year. Each opens its own source.
 */
export function NearestActual({ dataset, observation, unit }: NearestActualProps) {
  const { ui } = useWording();
  const pool = dataset.observationsOf.get(observation.indicatorId) ?? [];
  const aims = aimsOfYear(observation, pool);
  const actual = nearestActual(observation, pool);
  const year = yearOf(observation);
  const place = dataset.place.get(observation.placeCode);
  if (!place || (observation.nature === 'actual' && aims.length === 0)) return null;
  const line = (answer: Observation) => (
    <AnswerLine key={answer.id} answer={answer} observation={observation} unit={unit} colour={place.colour} />
  );
  if (observation.nature === 'actual') {
    return (
      <div className={styles.nearest}>
        <h3 className={styles.heading}>{ui.aimsOfYear}</h3>
        {aims.map(line)}
      </div>
    );
  }
  return (
    <div className={styles.nearest}>
      <h3 className={styles.heading}>{ui.nearestActual}</h3>
      {actual && line(actual)}
      {(!actual || yearOf(actual) !== year) && <p className={styles.muted}>{ui.noActualThatYear(year)}</p>}
    </div>
  );
}

interface AnswerLineProps {
  readonly answer: Observation;
  readonly observation: Observation;
  readonly unit: Unit;
  readonly colour: string;
}

function AnswerLine({ answer, observation, unit, colour }: AnswerLineProps) {
  const change = useChangeView();
  const { ui, terms, language } = useWording();
  const nature = answer.nature === 'actual' ? '' : terms.nature[answer.nature];
  return (
    <button type="button" className={styles.nearestLine} onClick={() => change({ observationId: answer.id })}>
      <Mark
        observation={{ ...answer, bound: 'exact' }}
        axis={{ value: 'up' }}
        colour={`var(--${colour})`}
        surface="var(--page)"
        width={18}
        height={18}
      />
      <span>
        {periodLabel(answer.period, language)} {nature}
      </span>
      <strong>{signOf(answer, terms) + printed(answer.value, unit, language)}</strong>
      <span>{gapWords(answer, observation, unit, ui, language)}</span>
    </button>
  );
}

function printed(value: number, unit: Unit, language: 'zh' | 'en'): string {
  const display = displayUnit(unit, Math.abs(value), language);
  return withUnit(formatNumber(value, display), display);
}

function gapWords(
  actual: Observation,
  aim: Observation,
  unit: Unit,
  ui: ReturnType<typeof useWording>['ui'],
  language: 'zh' | 'en',
): string {
  const [level, figure] = aim.nature === 'actual' ? [actual, aim] : [aim, actual];
  if (!mayMeasure(level, figure)) return '';
  const apart = Math.abs(Number((aim.value - actual.value).toPrecision(12)));
  if (apart === 0) return ui.gapNone;
  const gap = toStep(apart, roundingOf(figure, unit.kind));
  if (gap === 0) return '';
  if (unit.kind === 'rate') return ui.gapPoints(String(Number(gap.toFixed(2))));
  return aim.period.kind === actual.period.kind ? ui.gapValue(printed(gap, unit, language)) : '';
}
