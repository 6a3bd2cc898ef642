import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/dataset';
import type { Standard } from '@/domain/standard';
import { referenceLinesOf, standardAnswersOf } from '@/query/aims/standards';
import { datasetOf, indicator, type ObservationChange, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

const both = (text: string) => ({ zh: text, en: text });

function standard(change: Partial<Standard> = {}): Standard {
  return {
    id: 'national',
    indicatorId: 'rate',
    stageId: 'primary',
    bound: 'exact',
    value: 90,
    appliesTo: 'country',
    byYear: 2020,
    sourceId: 'report',
    note: both(''),
    ...change,
  };
}

function datasetWith(standards: readonly Standard[], figures: readonly ObservationChange[]) {
  const base = datasetOf(
    figures.map((change) => observation(change)),
    [indicator({ id: 'rate' }), indicator({ id: 'lonely' })],
  );
  return indexDataset({ ...base, standards });
}

const only = (standards: readonly Standard[], figures: readonly ObservationChange[], asOfYear = 2026) => {
  const [answer] = standardAnswersOf(datasetWith(standards, figures), asOfYear);
  if (!answer) throw new Error('No standard');
  return answer;
};

describe('a standard for the country', () => {
  const country = { placeCode: '100000' };

  it('is answered by the country and by no city, whatever its figure', () => {
    const answer = only([standard()], [{ ...country, value: 91 }, { value: 80 }]);
    expect([answer.state, answer.difference, answer.result?.placeCode]).toEqual(['reached', 1, '100000']);
    expect(only([standard()], [{ value: 99 }]).state).toBe('noResult');
  });

  it('is strict where it says more than', () => {
    expect(only([standard({ bound: 'more_than' })], [{ ...country, value: 90 }]).state).toBe('missed');
  });

  it('is open until its year is over, and has no result where none is of its year', () => {
    const earlier = { ...country, time: '2019', value: 88 };
    expect(only([standard()], [earlier], 2020)).toMatchObject({ state: 'open', nearestDifference: -2 });
    expect(only([standard()], [earlier])).toMatchObject({
      state: 'noResult',
      result: null,
      nearestDifference: -2,
    });
  });

  it('is open in its last year too, with the figure of that year beside it', () => {
    const answer = only([standard()], [{ ...country, value: 88 }], 2020);
    expect(answer).toMatchObject({ state: 'open', result: null, difference: null, nearestDifference: -2 });
    expect(answer.nearest?.period.text).toBe('2020');
    expect(only([standard()], [{ ...country, value: 88 }], 2021).state).toBe('missed');
  });

  it.each<[string, readonly ObservationChange[], string]>([
    ['doubt', [{ doubt: both('Misprint') }], 'doubt'],
    ['bound', [{ bound: 'at_most', value: 92 }], 'bound'],
    ['rounding', [{ value: 90, resolution: 1 }], 'coarse'],
    ['another source', [{ value: 89 }, { value: 95, sourceId: 'press' }], 'rival'],
  ])('is judged as an aim is, and says what is in the way: %s', (_, figures, reason) => {
    const level = standard({ value: reason === 'coarse' ? 90.3 : 90 });
    const answer = only(
      [level],
      figures.map((one) => ({ ...country, ...one })),
    );
    expect(answer).toMatchObject({ state: 'notComparable', reason, difference: null });
  });
});

describe('a standard for counties', () => {
  it('is judged for nobody', () => {
    const answer = only(
      [standard({ appliesTo: 'county', byYear: null })],
      [{ value: 99 }, { placeCode: '100000' }],
    );
    expect([answer.state, answer.result, answer.nearest]).toEqual([null, null, null]);
  });
});

describe('bad input', () => {
  it('takes a standard for an indicator that no place has', () => {
    const answer = only([standard({ indicatorId: 'lonely' })], [{}]);
    expect([answer.state, answer.nearest, answer.difference]).toEqual(['noResult', null, null]);
    const shipped = standardAnswersOf(goldenDataset, 2026).find(
      (one) => one.standard.indicatorId === 'labour-force-mean-years-schooling',
    );
    expect(shipped).toMatchObject({ state: 'noResult', nearest: null });
  });
});

describe('reference lines', () => {
  const lines = (id: string) => {
    const found = goldenDataset.indicator.get(id);
    return found
      ? referenceLinesOf(goldenDataset, found).map(({ value, appliesTo }) => [value, appliesTo])
      : null;
  };

  it('are the standards of the indicator, lowest first', () => {
    expect(lines('preschool-gross-enrolment-ratio')).toEqual([
      [85, 'county'],
      [90, 'country'],
    ]);
    expect(lines('kindergartens')).toEqual([]);
  });

  it('are none for a derived indicator, or one whose unit is not known', () => {
    const rate = goldenDataset.indicator.get('preschool-gross-enrolment-ratio');
    expect(rate && referenceLinesOf(goldenDataset, { ...rate, unitId: 'index' })).toEqual([]);
    const dataset = datasetOf([], [indicator({ id: 'rate', unitId: 'furlong' })]);
    const odd = indexDataset({ ...dataset, standards: [standard()] });
    const [only] = odd.indicators;
    expect(only && referenceLinesOf(odd, only)).toEqual([]);
  });
});
