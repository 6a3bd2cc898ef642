import { useEffect, useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { yearOf } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import { newestResult, otherIndicators } from '@/query/catalogue/otherFigures';
import { useViewState, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './observation.module.css';

interface OtherFiguresProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly place: Place;
}

const MOST = 3;
/** Milliseconds after which figures that only this list needs are fetched. */
const AFTER_THE_PICTURE = 500;

/** What else there is of a city in the stage: the newest results of a few indicators, each a link. */
export function OtherFigures({ dataset, indicator, place }: OtherFiguresProps) {
  const { ui, language } = useWording();
  const load = useViewState((state) => state.load);
  const others = useMemo(
    () => otherIndicators(dataset, indicator, place.code, MOST),
    [dataset, indicator, place],
  );
  const ids = others.map(({ id }) => id).join();
  useEffect(() => {
    if (ids === '') return;
    const timer = setTimeout(() => void load({ indicatorIds: ids.split(',') }), AFTER_THE_PICTURE);
    return () => clearTimeout(timer);
  }, [ids, load]);
  if (others.length === 0) return null;
  return (
    <section className={styles.others} aria-label={ui.indicatorPage.othersOf(place.shortName[language])}>
      <h3>{ui.indicatorPage.othersOf(place.shortName[language])}</h3>
      <ul>
        {others.map((other) => {
          const newest = newestResult(dataset, other.id, place.code);
          const unit = dataset.unit.get(other.unitId);
          const display = newest && unit && displayUnit(unit, Math.abs(newest.value), language);
          return (
            <li key={other.id}>
              <ViewLink to={{ screen: 'indicator', indicatorId: other.id }}>{other.name[language]}</ViewLink>
              <b>{newest && display && withUnit(formatNumber(newest.value, display), display)}</b>
              <span translate="no">{newest && yearOf(newest)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
