import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { inLanguage } from '@/domain/localized';
import { formatNumber } from '@/lib/numberFormat';
import { type ChartText, chartText } from '@/narrative/chartText';
import { workingWithCensus } from '@/narrative/workingText';
import { type DerivedFigure, derivedFigureOf } from '@/query/derive/derivedFigure';
import { useWording } from '@/view/ViewContext';
import { ChosenFigure } from './ChosenFigure';
import { DerivationInputs } from './DerivationInputs';
import styles from './observation.module.css';

interface DerivationFactsProps {
  readonly dataset: Dataset;
  /** The id of a derived figure. */
  readonly id: string;
  readonly inSheet: boolean;
}

/** A longer unit gets a line of its own. */
const LONGEST_SYMBOL = 8;

/** The derived figure that an id names; null for published figures. Worked out once for each id. */
export function useDerivedFigure(dataset: Dataset, id: string): DerivedFigure | null {
  return useMemo(() => derivedFigureOf(dataset, id), [dataset, id]);
}

/** A derived figure: its value, how it was worked out, and the published figures it is made of. */
export function DerivationFacts({ dataset, id, inSheet }: DerivationFactsProps) {
  const { ui, terms, language } = useWording();
  const derived = useDerivedFigure(dataset, id);
  const place = derived && dataset.place.get(derived.observation.placeCode);
  if (!derived || !place) return null;
  const { observation, indicator, unit } = derived;
  const text = chartText(dataset, { observations: [observation], unit }, language);
  const { symbol } = text.display;
  const short = symbol.length <= LONGEST_SYMBOL;
  return (
    <ChosenFigure
      observation={observation}
      indicator={indicator}
      place={place}
      inSheet={inSheet}
      number={terms.boundSign[observation.bound].trim() + formatNumber(observation.value, text.display)}
      symbol={short ? symbol : ''}
      full={short ? '' : symbol}
    >
      <dl className={styles.facts}>
        {factsOf(derived, text).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.unprinted}>{ui.measure.roundingNote}</p>
      <DerivationInputs dataset={dataset} observation={observation} />
    </ChosenFigure>
  );
}

function factsOf(
  { observation, indicator }: DerivedFigure,
  text: ChartText,
): readonly (readonly [string, string])[] {
  const { ui, terms } = text.wording;
  const facts: readonly (readonly [string, string])[] = [
    [ui.measure.formulaTitle, workingWithCensus(observation, text)],
    [ui.measure.title, indicator.definition[text.language]],
    [ui.panelFacts.bound, observation.bound === 'exact' ? '' : terms.boundLong[observation.bound]],
    [ui.panelFacts.scope, terms.scope[observation.scope]],
    [ui.panelFacts.note, inLanguage(observation.note, text.language)],
  ];
  return facts.filter(([, value]) => value !== '');
}
