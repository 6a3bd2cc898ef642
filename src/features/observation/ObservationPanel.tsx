import type { Dataset } from '@/domain/dataset';
import { WhereToFind } from '@/graphics/WhereToFind';
import { displayUnit, formatFull, formatNumber, symbolAfter } from '@/lib/numberFormat';
import { signOf } from '@/narrative/chartText';
import { citationOf } from '@/narrative/citation';
import type { Figure } from '@/narrative/figure';
import { CopyButton } from '@/ui/CopyButton';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ChosenFigure } from './ChosenFigure';
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
  const number = formatNumber(observation.value, display);
  return (
    <ChosenFigure
      observation={observation}
      indicator={indicator}
      place={place}
      heading={inSheet ? null : ui.chosen}
      number={signOf(observation, terms).trim() + number}
      symbol={symbolAfter(number, display)}
      full={display.factor === 1 ? '' : `${formatFull(observation.value)} ${unit.symbol[language]}`}
    >
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
    </ChosenFigure>
  );
}
