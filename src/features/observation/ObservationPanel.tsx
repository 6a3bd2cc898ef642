import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { Mark } from '@/graphics/glyph/Mark';
import { WhereToFind } from '@/graphics/WhereToFind';
import { displayUnit, formatFull, formatNumber, symbolAfter } from '@/lib/numberFormat';
import { signOf } from '@/narrative/chartText';
import { citationOf } from '@/narrative/citation';
import type { Figure } from '@/narrative/figure';
import { CopyButton } from '@/ui/CopyButton';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { periodWords } from '@/wording/periods';
import { DerivationFacts, useDerivedFigure } from './DerivationFacts';
import { Differences } from './Differences';
import { IndicatorPanel } from './IndicatorPanel';
import { NearestActual } from './NearestActual';
import { ObservationFacts } from './ObservationFacts';
import styles from './observation.module.css';

interface ObservationPanelProps {
  readonly dataset: Dataset;
  /** Within a sheet, which has the heading and the way out itself. */
  readonly inSheet?: boolean;
  /** The picture that the figure was chosen in. */
  readonly figure?: Figure;
}

/** The chosen figure: its value, what it is, and the document and item it stands in, as printed. */
export function ObservationPanel({ dataset, inSheet = false, figure }: ObservationPanelProps) {
  const { observationId, indicatorId } = useViewFields('observationId', 'indicatorId');
  const change = useChangeView();
  const { ui, terms, problems, language } = useWording();
  const observation = dataset.observation.get(observationId);
  const indicator = observation && dataset.indicator.get(observation.indicatorId);
  const place = observation && dataset.place.get(observation.placeCode);
  const unit = indicator && dataset.unit.get(indicator.unitId);
  const source = observation && dataset.source.get(observation.sourceId);
  const derived = useDerivedFigure(dataset, observationId);
  if (derived) return <DerivationFacts dataset={dataset} inSheet={inSheet} />;
  if (!observation || !indicator || !place || !unit || !source) {
    return <IndicatorPanel dataset={dataset} indicatorId={indicatorId} />;
  }
  const display = displayUnit(unit, Math.abs(observation.value), language);
  const scaled = display.factor !== 1;
  const period = periodWords(observation.period, language);
  return (
    <section aria-label={ui.chosen} className={styles.panel} aria-live="polite">
      {!inSheet && (
        <div className={styles.top}>
          <h2 className={styles.heading}>{ui.chosen}</h2>
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
        {signOf(observation, terms).trim()}
        {formatNumber(observation.value, display)}
        <small>{symbolAfter(formatNumber(observation.value, display), display)}</small>
      </p>
      {scaled && (
        <p className={styles.full}>
          {formatFull(observation.value)} {unit.symbol[language]}
        </p>
      )}
      <p className={styles.what}>
        {place.name[language]}
        {terms.space}
        {observation.periodBasis === 'inferred' ? `[${period}]` : period}
        {terms.space}
        <strong>{terms.nature[observation.nature]}</strong>
      </p>
      <p className={styles.indicator}>{indicator.name[language]}</p>
      {figure && <Differences observation={observation} figure={figure} />}
      <ObservationFacts observation={observation} indicator={indicator} source={source} />
      <WhereToFind source={source} locator={observation.locator} language={language} />
      <NearestActual dataset={dataset} observation={observation} unit={unit} />
      <div className={styles.actions}>
        <CopyButton
          label={ui.copyCitation}
          done={ui.copied}
          failed={problems.copyFailed}
          text={citationOf(observation, indicator, place, source, language)}
        />
      </div>
    </section>
  );
}
