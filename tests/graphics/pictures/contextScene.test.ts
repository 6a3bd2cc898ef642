import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import { contextScene } from '@/graphics/pictures/contextScene';
import { datasetOf, INDICATORS, observation, PLACES } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

const SIZE = { width: 176, height: 52 };

function scene(observations: readonly Observation[], indicatorId = 'rate', placeCode = '360100') {
  const indicator = INDICATORS.find(({ id }) => id === indicatorId);
  const place = PLACES.find(({ code }) => code === placeCode);
  if (!indicator || !place) throw new Error('No such case');
  return contextScene(
    datasetOf(observations),
    indicator,
    place,
    new Set([observations[0]?.id ?? '']),
    SIZE,
    'zh',
  );
}

describe('contextScene', () => {
  it('is none for the only figure, and for the only printed range', () => {
    expect(scene([observation()])).toBeNull();
    expect(
      scene([observation({ bound: 'at_least', value: 2 }), observation({ bound: 'at_most', value: 3 })]),
    ).toBeNull();
  });

  it('draws the place in its colour and the others in grey', () => {
    const drawn = scene([
      observation({ time: '2019' }),
      observation({ time: '2020', value: 92 }),
      observation({ time: '2020', placeCode: '360700', value: 80 }),
    ]);
    expect(drawn?.lines.map(({ place, quiet }) => [place.colour, quiet])).toEqual([['nc', undefined]]);
    expect(drawn?.marks.map(({ place }) => place.colour)).toEqual(['ghost', 'nc', 'nc']);
  });

  it('never draws a line across a year without a figure', () => {
    const drawn = scene([observation({ time: '2017' }), observation({ time: '2020' })]);
    expect(drawn?.lines).toEqual([]);
  });

  it('sets a count among places of its level, and among all where it would stand alone', () => {
    const city = observation({ indicatorId: 'students', value: 5000 });
    const other = observation({ indicatorId: 'students', value: 9000, placeCode: '360700' });
    const country = observation({ indicatorId: 'students', value: 9e7, placeCode: '100000' });
    const shown = (list: readonly Observation[]) =>
      scene(list, 'students')?.marks.map(({ observation: { value } }) => value);
    expect(shown([city, other, country])).toEqual([9000, 5000]);
    expect(shown([city, country])).toEqual([9e7, 5000]);
  });

  it('keeps every mark of the golden data within its picture', () => {
    for (const observed of goldenDataset.observationsIn.get('fuzhou-2022') ?? []) {
      const indicator = goldenDataset.indicator.get(observed.indicatorId);
      const place = goldenDataset.place.get(observed.placeCode);
      if (!indicator || !place) throw new Error(observed.id);
      const drawn = contextScene(goldenDataset, indicator, place, new Set([observed.id]), SIZE, 'zh');
      for (const { at } of drawn?.marks ?? []) {
        expect(at.x).toBeGreaterThanOrEqual(6);
        expect(at.x).toBeLessThanOrEqual(SIZE.width - 6);
        expect(at.y).toBeGreaterThanOrEqual(6);
        expect(at.y).toBeLessThanOrEqual(SIZE.height - 16);
      }
    }
  });
});
