import { Mark } from '@/charts/Mark';
import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import type { Unit } from '@/domain/unit';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import { nearestActual } from '@/query/nearestActual';
import { useWording } from '@/view/ViewContext';
import { periodLabel } from '@/wording/periods';
import styles from './observation.module.css';

interface NearestActualProps {
  readonly dataset: Dataset;
  readonly observation: Observation;
  readonly unit: Unit;
}

/** For a target or plan: the observed figure nearest to it, how far apart they are, and whether its year has one. */
export function NearestActual({ dataset, observation, unit }: NearestActualProps) {
  const { ui, language } = useWording();
  if (observation.nature === 'actual') return null;
  const actual = nearestActual(observation, dataset.observationsOf.get(observation.indicatorId) ?? []);
  const year = yearOf(observation);
  const place = dataset.place.get(observation.placeCode);
  return (
    <div className={styles.nearest}>
      <h3 className={styles.heading}>{ui.nearestActual}</h3>
      {actual && place && (
        <p className={styles.nearestLine}>
          <Mark
            observation={actual}
            axis={{ value: 'up' }}
            colour={`var(--${place.colour})`}
            surface="var(--page)"
            width={18}
            height={18}
          />
          <span>{periodLabel(actual.period, language)}</span>
          <strong>{printed(actual.value, unit, language)}</strong>
          <span>{gapWords(actual, observation, unit, ui, language)}</span>
        </p>
      )}
      {(!actual || yearOf(actual) !== year) && <p className={styles.muted}>{ui.noActualThatYear(year)}</p>}
    </div>
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
  const gap = Math.abs(Number((aim.value - actual.value).toPrecision(12)));
  if (unit.kind === 'rate') return ui.gapPoints(String(Number(gap.toFixed(2))));
  return aim.period.kind === actual.period.kind ? ui.gapValue(printed(gap, unit, language)) : '';
}
