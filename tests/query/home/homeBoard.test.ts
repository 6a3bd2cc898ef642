import { describe, expect, it } from 'vitest';
import { isDoubtful, yearOf } from '@/domain/observation';
import { homeBoard } from '@/query/home/homeBoard';
import { homeDataset } from './homeFixtures';

const dataset = homeDataset();
const board = (stageId: string) => homeBoard(dataset, stageId, 2026);

describe('the first page of a stage', () => {
  it('has a card a city: its newest figure, change and place in its province', () => {
    const told = board('compulsory').cards.map(({ place, row: { cells } }) => {
      const [cell] = cells;
      const rank = cell?.inProvince?.rank;
      return [place.code, cell?.figure.year, cell?.figure.value, cell?.base?.year, rank?.place, rank?.of];
    });
    expect(told).toEqual([
      ['360100', 2022, 10_500, 2017, 5, 5],
      ['360700', 2022, 12_300, 2017, 2, 5],
      ['361000', 2022, 12_900, 2017, 1, 5],
      ['440700', 2022, 14_700, 2017, 2, 4],
    ]);
  });

  it('compares amounts and rates in turn, those that head a city’s page first', () => {
    const ids = (stageId: string) => board(stageId).multiples.map(({ id }) => id);
    const all = ['pupils', 'panel-pupils-per-teacher', 'secondary', 'panel-education-share'];
    expect(ids('compulsory')).toEqual(all);
    expect(ids('primary')).toEqual([
      'pupils',
      'panel-pupils-per-teacher',
      'schools',
      'panel-education-share',
    ]);
    expect(ids('preschool')).toEqual([]);
  });

  it('compares of every stage what is best in each, in their order, each named', () => {
    const told = board('').multiples.map(({ id, stage }) => [stage?.id, id]);
    expect(told).toEqual([
      ['compulsory', 'pupils'],
      ['compulsory', 'schools'],
      ['cross-stage', 'secondary'],
      ['cross-stage', 'panel-pupils-per-teacher'],
      ['cross-stage', 'panel-education-share'],
    ]);
    expect(board('compulsory').multiples.every(({ stage }) => stage === undefined)).toBe(true);
  });

  it('draws of a rate the sound figures of the cities with what they are worked out of, and all cities behind', () => {
    const [, ratio] = board('compulsory').multiples;
    const { selection, doubtful, context, rate } = ratio ?? {};
    expect(rate?.id).toBe('pupils-per-teacher');
    const of2022 = selection?.observations.filter((one) => yearOf(one) === 2022) ?? [];
    expect(of2022.map(({ placeCode, value }) => [placeCode, value])).toEqual([
      ['360100', 17.5],
      ['360700', 20.5],
      ['361000', 21.5],
      ['440700', 24.5],
    ]);
    expect(of2022[0]?.derivation?.inputs.map(({ value }) => value)).toEqual([10_500, 7000, 600, 400]);
    expect(doubtful?.map(({ placeCode, period }) => [placeCode, period.text])).toEqual([['361000', '2019']]);
    expect(selection?.observations.some(isDoubtful)).toBe(false);
    expect(context?.last).toMatchObject({
      year: 2022,
      count: 9,
      median: { value: 21.5 },
      middleHalf: { lower: { value: 19.5 }, upper: { value: 23.5 } },
    });
    expect(context?.middle.flat()).toHaveLength(6);
    expect(context?.middle.flat().find(({ year }) => year === 2019)?.count).toBe(8);
  });

  it('tells targets with a result first, then those still open', () => {
    expect(board('primary').aims.map(({ aim, state }) => [aim.placeCode, state])).toEqual([
      ['360100', 'reached'],
      ['360700', 'open'],
      ['440700', 'noResult'],
    ]);
  });

  it('says which cities have no figure of what it shows', () => {
    const without = {
      ...dataset,
      observationsOf: new Map([
        ...dataset.observationsOf,
        [
          'pupils',
          (dataset.observationsOf.get('pupils') ?? []).filter(({ placeCode }) => placeCode !== '440700'),
        ],
      ]),
    };
    expect(board('compulsory').absent).toEqual([]);
    expect(
      homeBoard(without, 'compulsory', 2026).absent.map(({ indicator, places }) => [
        indicator.id,
        places.map(({ code }) => code),
      ]),
    ).toEqual([['pupils', ['440700']]]);
  });

  it('has neither cards nor rates while nothing of all cities is at hand', () => {
    const bare = { ...dataset, panel: { ...dataset.panel, digest: null } };
    const { cards, multiples } = homeBoard(bare, 'compulsory', 2026);
    expect(cards).toEqual([]);
    expect(multiples.map(({ id }) => id)).toEqual(['pupils', 'secondary', 'schools']);
  });
});
