import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { WhereToFind } from '@/graphics/WhereToFind';
import { formatNumber, symbolAfter } from '@/lib/numberFormat';
import { signOf } from '@/narrative/chartText';
import type { Figure } from '@/narrative/figure';
import { CiteButton } from '@/picture/cite/CiteButton';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { ChangeFacts } from './ChangeFacts';
import { ChosenFigure } from './ChosenFigure';
import { DerivationFacts, useDerivedFigure } from './DerivationFacts';
import { Differences } from './Differences';
import { answersOf, displayBeside } from './displayBeside';
import { NearestActual } from './NearestActual';
import { ObservationFacts } from './ObservationFacts';
import { OtherFigures } from './OtherFigures';
import styles from './observation.module.css';
import { RankStrips } from './RankStrips';

interface ObservationPanelProps {
  readonly dataset: Dataset;
  /** Within a sheet, which has the heading and the way out itself. */
  readonly inSheet?: boolean;
  /** The picture that the figure was chosen in. */
  readonly figure?: Figure;
  /** What is shown while none is chosen. */
  readonly instead?: string;
}

/** The chosen figure: its value, what it is, and the document and item it stands in, as printed. */
export function ObservationPanel({ dataset, inSheet = false, figure, instead = '' }: ObservationPanelProps) {
  const observationId = useViewFields('observationId').observationId || instead;
  const { ui, terms, language } = useWording();
  const observation = dataset.observation.get(observationId);
  const indicator = observation && dataset.indicator.get(observation.indicatorId);
  const place = observation && dataset.place.get(observation.placeCode);
  const unit = indicator && dataset.unit.get(indicator.unitId);
  const source = observation && dataset.source.get(observation.sourceId);
  const derived = useDerivedFigure(dataset, observationId);
  if (derived) return <DerivationFacts dataset={dataset} id={observationId} inSheet={inSheet} />;
  if (!observation || !indicator || !place || !unit || !source) return null;
  const answers = answersOf(observation, dataset.observationsOf.get(indicator.id));
  const display = displayBeside(observation, answers, unit, language);
  const number = formatNumber(observation.value, display);
  return (
    <ChosenFigure
      observation={observation}
      indicator={indicator}
      place={place}
      inSheet={inSheet}
      sign={signOf(observation, terms).trim()}
      number={number}
      symbol={symbolAfter(number, display)}
      full=""
    >
      <ChangeFacts dataset={dataset} observation={observation} unit={unit} />
      <RankStrips dataset={dataset} observation={observation} unit={unit} />
      <ObservationFacts observation={observation} {...(inSheet ? { indicator } : {})} source={source} />
      {figure && <Differences observation={observation} figure={figure} />}
      <NearestActual dataset={dataset} observation={observation} unit={unit} />
      {isCity(place) && <OtherFigures dataset={dataset} indicator={indicator} place={place} />}
      <div className={styles.actions}>
        <CiteButton dataset={dataset} subject={() => ({ kind: 'figure', observation })} />
        {isCity(place) && (
          <ViewLink className={styles.city} to={{ screen: 'city', cityCode: place.code }}>
            {ui.indicatorPage.pageOf(place.shortName[language])}
          </ViewLink>
        )}
      </div>
      <WhereToFind source={source} locator={observation.locator} language={language} />
    </ChosenFigure>
  );
}
