import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdingsOf } from '@/domain/holding';
import { NATURES, SCOPES } from '@/domain/observation';
import { ownHoldings } from '@/own/merge/ownHoldings';
import { observation } from '../../fixtures';
import { ownTable } from '../ownTable';

const anyOwn = fc.record({
  placeCode: fc.constantFrom('912345', '360100'),
  indicatorId: fc.constantFrom('rate', 'students'),
  nature: fc.constantFrom(...NATURES),
  scope: fc.constantFrom(...SCOPES),
  sourceId: fc.constantFrom('own-a', 'own-b'),
  time: fc.constantFrom('2019', '2020', '2020-S1', '2021-01-01/P3Y'),
});
const sorted = <Item>(list: readonly Item[]) => list.map((one) => JSON.stringify(one)).sort();

it('counts in the columns what the figures themselves would say', () => {
  fc.assert(
    fc.property(fc.array(anyOwn, { maxLength: 40 }), (list) => {
      const figures = list.map((change) => observation(change));
      const [counted, made] = [ownHoldings(ownTable(figures).figures), holdingsOf(figures)];
      expect(sorted(counted.figures)).toEqual(sorted(made.figures));
      const places = ({ placeCodes, indicatorIds, ...rest }: (typeof made.sources)[number]) => ({
        ...rest,
        placeCodes: [...placeCodes].sort(),
        indicatorIds: [...indicatorIds].sort(),
      });
      expect(sorted(counted.sources.map(places))).toEqual(sorted(made.sources.map(places)));
    }),
  );
});
