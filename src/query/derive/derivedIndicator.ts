import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Language, Localized } from '@/domain/localized';
import type { Unit } from '@/domain/unit';
import { type MeasureWords, measureWordsEn, measureWordsZh } from '@/wording/figure/measureWords';
import { type Measure, measureCode } from '../catalogue/measure';
import { askedOf, type MeasureOf } from './askedOf';

/** What a derived figure is a figure of, and the unit it is in. */
export interface DerivedIndicator {
  readonly indicator: Indicator;
  readonly unit: Unit;
}

const KNOWN = new WeakMap<Dataset, Map<string, DerivedIndicator | null>>();

/**
 * The indicator and unit of a measure of an indicator, with a name that says how it is worked out; put into words once
 * for a dataset, however many figures ask for it.
 * @returns null when the dataset lacks the indicator, its unit, or another indicator that the measure is made of
 */
export function derivedIndicator(
  dataset: Dataset,
  indicatorId: string,
  measure: Measure,
): DerivedIndicator | null {
  const known = KNOWN.get(dataset) ?? new Map<string, DerivedIndicator | null>();
  KNOWN.set(dataset, known);
  const key = `${measureCode(measure)} ${indicatorId}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const asked = askedOf(dataset, indicatorId, measure);
  const built = asked && buildIndicator(asked, measure);
  known.set(key, built);
  return built;
}

function buildIndicator(asked: MeasureOf, measure: Measure): DerivedIndicator | null {
  const { dataset, definition, indicator, unit, argument } = asked;
  const hasOver = definition.inputs?.(dataset, argument).includes(argument) ?? false;
  const over = hasOver ? dataset.indicator.get(argument) : undefined;
  if (hasOver && !over) return null;
  const id = `derived:${measureCode(measure)}:${indicator.id}`;
  const told = { argument, kind: unit.kind };
  const { code, symbol, ...own } = definition.unit(asked);
  const written =
    symbol ??
    inBoth(({ texts }, language) => texts[definition.id].unit?.(unit.symbol[language], told) ?? code);
  return {
    indicator: {
      ...indicator,
      id,
      unitId: id,
      aggregation: 'none',
      direction: 'none',
      initials: '',
      name: inBoth((words, language) => {
        const name = indicator.name[language];
        return over
          ? words.ratioName(name, over.name[language])
          : words.titled(name, measureName(measure, unit, words));
      }),
      definition: inBoth((words) => formulaInWords(measure, unit, words)),
    },
    unit: { id, code, name: written, symbol: written, weight: 0, ...own },
  };
}

/** The name of a measure of an indicator in a unit: `比上年增减`, `per 10,000 residents`. */
export const measureName = ({ id, argument }: Measure, { kind }: Unit, words: MeasureWords): string =>
  id === 'plain' ? words.plainUnit[kind] : words.texts[id].name({ argument, kind });

/** How a measure is worked out, in words without numbers; empty for published figures. */
export const formulaInWords = ({ id, argument }: Measure, { kind }: Unit, words: MeasureWords): string =>
  id === 'plain' ? '' : words.texts[id].formula({ argument, kind });

function inBoth(write: (words: MeasureWords, language: Language) => string): Localized {
  return { zh: write(measureWordsZh, 'zh'), en: write(measureWordsEn, 'en') };
}
