import { expect, it } from 'vitest';
import { isYardstick } from '@/query/derive/yardstick';
import { goldenDataset } from '../../goldenData';
import { measureOf } from './goldenPlaces';

const places = (measure: string) =>
  goldenDataset.places.filter((place) => isYardstick(measureOf(measure), place)).map(({ code }) => code);

it('is the place that a share or a gap is held against, and no other', () => {
  expect(places('share:country')).toEqual(['100000']);
  expect(places('gap:country')).toEqual(['100000']);
  expect(new Set(places('share:province'))).toEqual(new Set(['360000', '440000']));
  for (const measure of ['plain', 'change', 'index:2015', 'per:residents', 'gap:target', 'gap:standard'])
    expect(places(measure)).toEqual([]);
});
