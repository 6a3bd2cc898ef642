import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/domain/localized';
import { UNIT_KINDS } from '@/domain/unit';
import { type Measure, measureCode, parseMeasure } from '@/query/catalogue/measure';
import { derivedFigureOf, derivedId } from '@/query/derive/derivedFigure';
import { derivedIndicator, formulaInWords, measureName } from '@/query/derive/derivedIndicator';
import { MEASURES } from '@/query/derive/measures';
import { measuresOf } from '@/query/derive/measuresOf';
import { MEASURE_TEXTS } from '@/wording/figure/measureTexts';
import { measureWordsEn, measureWordsZh } from '@/wording/figure/measureWords';
import { observation, unit } from '../../fixtures';
import { goldenDataset } from '../../goldenData';
import { datasetWith, measureOf } from './goldenPlaces';

const WORDS = { zh: measureWordsZh, en: measureWordsEn };

const indicatorOf = (id: string) => {
  const found = goldenDataset.indicator.get(id);
  if (!found) throw new Error(`No indicator ${id}`);
  return found;
};

/** Every measure that is offered for students and for a rate, with the arguments it is offered with. */
const offered = ['primary-students', 'preschool-gross-enrolment-ratio'].flatMap((id) =>
  measuresOf(goldenDataset, indicatorOf(id)).map(({ measure }) => ({
    id,
    measure,
    code: measureCode(measure),
  })),
);

describe('the registry of derived measures', () => {
  it('has every measure that has words, once', () => {
    expect(MEASURES.map(({ id }) => id).sort()).toEqual(Object.keys(MEASURE_TEXTS.zh).sort());
  });

  it.each(MEASURES.map(({ id }) => id))('offers %s for some indicator', (id) => {
    expect(offered.map(({ measure }) => measure.id)).toContain(id);
  });

  it.each(offered)('writes $code into an address and reads it back', ({ measure, code }) => {
    expect(parseMeasure(code)).toEqual(measure);
    expect(parseMeasure(`${code}:more`)).toBeUndefined();
  });

  it.each(offered)('names $code of $id and its unit in both languages', ({ measure, id }) => {
    const derived = derivedIndicator(goldenDataset, id, measure);
    for (const language of LANGUAGES) {
      expect(derived?.indicator.name[language]).toContain(indicatorOf(id).name[language]);
      expect(derived?.unit.symbol[language]).not.toMatch(/^$|undefined/);
    }
    expect(derived?.unit.symbol.en).not.toMatch(/\p{Script=Han}/u);
    expect(derived?.unit.code).toMatch(/^\w+$/);
  });

  it.each(MEASURES.map(({ id }) => id))('says how %s is worked out for every kind of unit', (id) => {
    const measure: Measure = { id, argument: '2020' };
    for (const kind of UNIT_KINDS)
      for (const language of LANGUAGES) {
        const base = unit('x', kind, '', '');
        expect(measureName(measure, base, WORDS[language])).not.toBe('');
        expect(formulaInWords(measure, base, WORDS[language])).not.toBe('');
      }
  });
});

describe('money per head', () => {
  const money = observation({ indicatorId: 'aid-amount', value: 50_000_000, resolution: 10_000 });
  const people = [
    observation({ indicatorId: 'resident-population', value: 4_000_000 }),
    observation({ indicatorId: 'share-aged-0-14', value: 20, resolution: 0.1 }),
  ];
  // A subject whose data allow it: the money of preschools, say, for children.
  const spent = { ...goldenDataset.indicator.get('aid-amount'), perHead: 'children' };
  const dataset = {
    ...datasetWith([money, ...people]),
    indicator: new Map([...goldenDataset.indicator, ['aid-amount', spent]]),
  } as typeof goldenDataset;

  it.each([
    ['per:residents', 12.5, '元/人', 'yuan per resident'],
    ['per:children', 62.6, '元/名儿童', 'yuan per child'],
  ])('is told of one head, not of ten thousand: %s', (code, value, zh, en) => {
    const derived = derivedFigureOf(dataset, derivedId(measureOf(code), money.id));
    expect(derived?.observation.value).toBeCloseTo(value, 0);
    expect(derived?.unit.symbol).toEqual({ zh, en });
    expect(derived?.unit.kind).toBe('ratio');
    expect(derived?.indicator.definition.zh).not.toContain('乘以');
  });
});
