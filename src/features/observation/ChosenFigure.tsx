import type { ReactNode } from 'react';
import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { Mark } from '@/graphics/glyph/Mark';
import { useChangeView, useWording } from '@/view/ViewContext';
import { periodWords } from '@/wording/language/periods';
import styles from './observation.module.css';

interface ChosenFigureProps {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly place: Place;
  /** Absent within a sheet, which has the heading and the way out itself. */
  readonly heading: string | null;
  /** The number with its sign, and what stands small behind it. */
  readonly number: string;
  readonly symbol: string;
  /** A second line under the number; may be empty. */
  readonly full: string;
  readonly children: ReactNode;
}

/** The head of a chosen figure, published or derived: its mark, value, place, period, nature and indicator. */
export function ChosenFigure(props: ChosenFigureProps) {
  const { observation, indicator, place, heading, number, symbol, full, children } = props;
  const change = useChangeView();
  const { ui, terms, language } = useWording();
  const period = periodWords(observation.period, language);
  return (
    <section aria-label={ui.chosen} className={styles.panel} aria-live="polite">
      {heading !== null && (
        <div className={styles.top}>
          <h2 className={styles.heading}>{heading}</h2>
          <button
            type="button"
            className={styles.close}
            aria-label={ui.close}
            onClick={() => change({ observationId: '' })}
          >
            ×
          </button>
        </div>
      )}
      <p className={styles.value} style={{ color: `var(--${place.colour}t)` }}>
        <Mark
          observation={observation}
          axis={{ value: 'up', benchmark: !isCity(place) }}
          colour={`var(--${place.colour})`}
          surface="var(--page)"
          width={40}
          height={44}
        />
        {number}
        {symbol !== '' && <small>{symbol}</small>}
      </p>
      {full !== '' && <p className={styles.full}>{full}</p>}
      <p>
        {place.name[language]}
        {terms.space}
        {observation.periodBasis === 'inferred' ? `[${period}]` : period}
        {terms.space}
        <strong>{terms.nature[observation.nature]}</strong>
      </p>
      <p className={styles.indicator}>{indicator.name[language]}</p>
      {children}
    </section>
  );
}
