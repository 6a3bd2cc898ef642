import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indicatorAddresses } from '@/view/indicatorAddresses';
import { sharedSearch } from '@/view/pageAddress';
import { OPENING_VIEW } from '@/view/view';
import { anyView } from './anyView';

it('is the address of each view, whatever else is chosen', () => {
  const others = fc.array(anyView, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(anyView, others, (view, list) => {
      const addressOf = indicatorAddresses(view);
      for (const { stageId, indicatorId } of [view, OPENING_VIEW, ...list])
        expect(addressOf(indicatorId, stageId)).toBe(sharedSearch({ ...view, stageId, indicatorId }));
    }),
  );
});
