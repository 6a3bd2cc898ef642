import { expect, it } from 'vitest';
import { placeInContext } from '@/query/catalogue/placeContext';
import { goldenDataset } from '../../goldenData';

it.each([
  ['360700', ['360700', '360000', '100000']],
  ['440700', ['440700', '440000', '100000']],
  ['360000', ['360000', '100000']],
  ['100000', ['100000']],
  ['nowhere', []],
])('%s stands in %j', (code, expected) => expect(placeInContext(goldenDataset, code)).toEqual(expected));
