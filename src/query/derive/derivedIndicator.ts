import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Language, Localized } from '@/domain/localized';
import type { Unit } from '@/domain/unit';
import { type MeasureWords, measureWordsEn, measureWordsZh } from '@/wording/measureWords';
import { type Measure, measureCode } from '../measure';
import { changeKind } from './overTime';
import { HEADS } from './perHead';
import { ratioPair } from './ratioPairs';

/** What a derived figure is a figure of, and the unit it is in. */
export interface DerivedIndicator {
  readonly indicator: Indicator;
  readonly unit: Unit;
}

const KNOWN = new WeakMap<Dataset, Map<string, DerivedIndicator | null>>();

/**
 * The indicator and unit of a measure of an indicator, with a name that says how it is worked out; put into words once
 * for a dataset, however many figures ask for it.
 * @returns null when the dataset lacks the indicator, its unit, or the other indicator of a ratio
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
  const built = buildIndicator(dataset, indicatorId, measure);
  known.set(key, built);
  return built;
}

function buildIndicator(dataset: Dataset, indicatorId: string, measure: Measure): DerivedIndicator | null {
  const indicator = dataset.indicator.get(indicatorId);
  const unit = indicator && dataset.unit.get(indicator.unitId);
  if (!indicator || !unit || measure.kind === 'plain') return null;
  const over = measure.kind === 'ratio' ? dataset.indicator.get(measure.indicatorId) : undefined;
  if (measure.kind === 'ratio' && !over) return null;
  const id = `derived:${measureCode(measure)}:${indicatorId}`;
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
    unit: derivedUnit(id, unit, measure, indicator),
  };
}

/** The name of a measure of an indicator in a unit: `比上年增减`, `per 10,000 residents`. */
export function measureName(measure: Measure, unit: Unit, words: MeasureWords): string {
  switch (measure.kind) {
    case 'plain':
      return words.plain;
    case 'change':
      return words.change[changeKind(unit.kind)];
    case 'index':
      return words.index(measure.baseYear);
    case 'share':
      return words.share[measure.of];
    case 'per':
      return words.per[measure.population];
    case 'gap':
      return words.gap[measure.to];
    case 'ratio':
      return words.ratio;
  }
}

/** How a measure is worked out, in words without numbers. */
export function formulaInWords(measure: Measure, unit: Unit, words: MeasureWords): string {
  switch (measure.kind) {
    case 'plain':
      return '';
    case 'change':
      return words.formula.change[changeKind(unit.kind)];
    case 'index':
      return words.formula.index(measure.baseYear);
    case 'share':
      return words.formula.share[measure.of];
    case 'per':
      return words.formula.per[measure.population];
    case 'gap':
      return words.formula.gap[measure.to];
    case 'ratio':
      return words.formula.ratio;
  }
}

function derivedUnit(id: string, unit: Unit, measure: Measure, indicator: Indicator): Unit {
  const named = (code: string, symbol: Localized, kind: Unit['kind'], signed = false): Unit => ({
    id,
    code,
    name: symbol,
    symbol,
    kind,
    ...(signed ? { signed } : {}),
  });
  const points = inBoth((words) => words.points);
  switch (measure.kind) {
    case 'change': {
      const kind = changeKind(unit.kind);
      if (kind === 'points') return named('percentage_point', points, 'ratio', true);
      return kind === 'amount'
        ? named(unit.id, unit.symbol, 'ratio', true)
        : named('percent', { zh: '%', en: '%' }, 'ratio', true);
    }
    case 'index':
      return named(
        `index_${measure.baseYear}`,
        inBoth((words) => words.indexUnit(measure.baseYear)),
        'ratio',
      );
    case 'share':
      return named('percent', { zh: '%', en: '%' }, 'rate');
    case 'per':
      return named(
        `${unit.id}_per_${HEADS[measure.population]}_${measure.population}`,
        inBoth((words, language) => words.perUnit[measure.population](unit.symbol[language])),
        unit.kind === 'money' ? 'money' : 'ratio',
      );
    case 'gap':
      return unit.kind === 'rate'
        ? named('percentage_point', points, 'ratio', true)
        : named(unit.id, unit.symbol, unit.kind, true);
    case 'ratio': {
      const base = ratioPair(indicator.id, measure.indicatorId)?.base ?? 'school';
      return named(
        `${unit.id}_per_${base}`,
        inBoth((words) => words.ratioUnit[base]),
        'ratio',
      );
    }
    default:
      return unit;
  }
}

function inBoth(write: (words: MeasureWords, language: Language) => string): Localized {
  return { zh: write(measureWordsZh, 'zh'), en: write(measureWordsEn, 'en') };
}
