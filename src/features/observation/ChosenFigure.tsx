import type { ReactNode } from 'react';
import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { Mark } from '@/graphics/glyph/Mark';
import { saidInWords } from '@/graphics/glyph/saidInWords';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { periodWords } from '@/wording/language/periods';
import styles from './observation.module.css';

interface ChosenFigureProps {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly place: Place;
  /** Within a sheet, which has the heading and the way out itself. */
  readonly inSheet: boolean;
  /** That it is doubtful and how it is bounded, the number, and what stands small behind it. */
  readonly sign?: string;
  readonly number: string;
  readonly symbol: string;
  /** A second line under the number; may be empty. */
  readonly full: string;
  readonly children: ReactNode;
}

/** The head of a chosen figure, published or derived: whose and of when it is, and its value. */
export function ChosenFigure(props: ChosenFigureProps) {
  const { observation, indicator, place, inSheet, sign = '', number, symbol, full, children } = props;
  const { observationId } = useViewFields('observationId');
  const change = useChangeView();
  const { ui, terms, language } = useWording();
  const period = periodWords(observation.period, language);
  const inferred = observation.periodBasis === 'inferred' ? terms.basis.inferred : '';
  const nature = observation.nature === 'actual' ? '' : terms.nature[observation.nature];
  return (
    <section aria-label={ui.chosen} className={styles.panel} aria-live="polite">
      <p className={styles.top}>
        <Mark
          observation={saidInWords(observation)}
          axis={{ value: 'up', benchmark: !isCity(place) }}
          colour={`var(--${place.colour})`}
          surface="var(--page)"
          width={16}
          height={20}
        />
        <b style={{ color: `var(--${place.colour}t)` }}>{place.shortName[language]}</b>
        <span>{[period, inferred, nature].filter(Boolean).join(terms.space)}</span>
        {!inSheet && observationId !== '' && (
          <button
            type="button"
            className={styles.close}
            aria-label={ui.close}
            onClick={() => change({ observationId: '' })}
          >
            ×
          </button>
        )}
      </p>
      <p className={styles.value} style={{ color: `var(--${place.colour}t)` }}>
        {sign !== '' && <small>{sign} </small>}
        {number}
        {symbol !== '' && <small>{symbol}</small>}
      </p>
      {full !== '' && <p className={styles.full}>{full}</p>}
      {inSheet && <p className={styles.indicator}>{indicator.name[language]}</p>}
      {children}
    </section>
  );
}
