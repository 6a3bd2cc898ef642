import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import type { Unit } from '@/domain/unit';
import { Mark } from '@/graphics/glyph/Mark';
import { saidInWords } from '@/graphics/glyph/saidInWords';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import { signOf } from '@/narrative/chartText';
import { distanceToAim } from '@/query/aims/aimVerdict';
import { aimsOfYear, nearestActual } from '@/query/aims/nearestActual';
import { useChangeView, useWording } from '@/view/ViewContext';
import { periodLabel } from '@/wording/language/periods';
import { displayBeside } from './displayBeside';
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
    <AnswerLine key={answer.id} {...{ dataset, answer, observation, unit }} colour={place.colour} />
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

interface AnswerLineProps extends NearestActualProps {
  readonly answer: Observation;
  readonly colour: string;
}

function AnswerLine(props: AnswerLineProps) {
  const { answer, observation, unit, colour } = props;
  const change = useChangeView();
  const wording = useWording();
  const { terms, language } = wording;
  const nature = answer.nature === 'actual' ? '' : terms.nature[answer.nature];
  const display = displayBeside(answer, [observation], unit, language);
  return (
    <button type="button" className={styles.nearestLine} onClick={() => change({ observationId: answer.id })}>
      <Mark
        observation={saidInWords(answer)}
        axis={{ value: 'up' }}
        colour={`var(--${colour})`}
        surface="var(--page)"
        width={18}
        height={18}
      />
      <span>
        {periodLabel(answer.period, language)} {nature}
      </span>
      <strong>{signOf(answer, terms) + withUnit(formatNumber(answer.value, display), display)}</strong>
      <span>{gapWords(props, display.digits, wording)}</span>
    </button>
  );
}

function printed(value: number, unit: Unit, language: 'zh' | 'en'): string {
  const display = displayUnit(unit, Math.abs(value), language);
  return withUnit(formatNumber(value, display), display);
}

function gapWords(
  { dataset, answer, observation, unit }: AnswerLineProps,
  digits: number | undefined,
  { ui, language }: ReturnType<typeof useWording>,
): string {
  const [aim, figure] = answer.nature === 'actual' ? [observation, answer] : [answer, observation];
  const gap = distanceToAim(dataset, { figure: aim, upper: null }, figure);
  if (gap === null) return '';
  if (gap === 0) return ui.gapNone;
  const apart = Math.abs(gap);
  const against = yearOf(aim) === yearOf(figure) ? null : aim.nature === 'plan' ? 'plan' : 'target';
  return unit.kind === 'rate'
    ? ui.gapPoints(String(Number(apart.toFixed(digits ?? 2))), gap > 0, against)
    : ui.gapValue(printed(apart, unit, language), gap > 0, against);
}
