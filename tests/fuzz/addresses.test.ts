import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ADDRESS_KEYS, decodeView, encodeView } from '@/view/codec';
import { neededFigures } from '@/view/neededFigures';
import { resolveView } from '@/view/resolveView';
import { isStrange } from '@/view/strangeKeys';
import { goldenDataset } from '../goldenData';
import { anyView } from '../view/anyView';
import { anyAddress, anyValue, STRANGE } from './anyAddress';
import { fuzzRuns } from './fuzzRuns';

const SHARE_OF_ADDRESSES = 10;
it('any address opens a view that the data can show, which is written and read as itself', () => {
  fc.assert(
    fc.property(anyAddress, (search) => {
      const decoded = decodeView(search);
      const needed = neededFigures(decoded.view, goldenDataset);
      expect(needed.indicatorIds).toBeDefined();
      const { view } = resolveView(decoded.view, goldenDataset);
      const again = decodeView(encodeView(view));
      if (!isDeepStrictEqual(again, { view, ignored: [] })) expect(again).toEqual({ view, ignored: [] });
      const settled = resolveView(view, goldenDataset);
      if (!isDeepStrictEqual(settled, { view, ignored: [] })) expect(settled).toEqual({ view, ignored: [] });
    }),
    fuzzRuns(SHARE_OF_ADDRESSES),
  );
}, 3_600_000);

it('what is added to an address is in force, told, or of those who passed it on, and changes nothing else', () => {
  fc.assert(
    fc.property(anyView, fc.constantFrom(...ADDRESS_KEYS, ...STRANGE), anyValue, (chosen, key, text) => {
      const { view } = resolveView(chosen, goldenDataset);
      const search = encodeView(view);
      if (new URLSearchParams(search).has(key)) return;
      const added = new URLSearchParams([[key, text]]).toString();
      const decoded = decodeView(`?${search}&${added}`);
      if (!ADDRESS_KEYS.has(key)) {
        expect(decoded.view).toEqual(view);
        expect(decoded.ignored).toHaveLength(isStrange(key) ? 0 : 1);
        return;
      }
      if (decoded.ignored.length > 0) expect(decoded.view).toEqual(view);
    }),
    fuzzRuns(SHARE_OF_ADDRESSES),
  );
}, 3_600_000);
