import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ADDRESS_KEYS, decodeView, encodeView } from '@/view/codec';
import { neededFigures } from '@/view/neededFigures';
import { resolveView } from '@/view/resolveView';
import { isStrange } from '@/view/strangeKeys';
import { goldenDataset } from '../goldenData';
import { anyView } from '../view/anyView';
import { fuzzRuns } from './fuzzRuns';

const SHARE_OF_ADDRESSES = 10;
const NAMES = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'];
const STRANGE = ['from', 'isappinstalled', 'utm_source', 'spm', 'fbclid', 'foo', ...NAMES];
const LONG = Array.from({ length: 400 }, (_, at) => String(100_000 + at)).join(',');

/** Values that stand in addresses, and others that nobody meant. */
const value = fc.oneof(
  fc.constantFrom(
    '20261128',
    '1732723200',
    'none',
    '1',
    '0',
    '',
    '%',
    '%zz',
    '<script>alert(1)</script>',
    LONG,
  ),
  fc.constantFrom(
    ...NAMES,
    ...goldenDataset.indicators.map(({ id }) => id),
    ...goldenDataset.places.map(({ code }) => code),
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const pair = fc
  .tuple(fc.constantFrom(...ADDRESS_KEYS, ...STRANGE), value, fc.boolean())
  .map(([key, text, raw]) => (raw ? `${key}=${text}` : new URLSearchParams([[key, text]]).toString()));
const sound = anyView.map((view) => encodeView(view)).filter(Boolean);
/** An address that was typed, shared, cut or joined from several. */
const address = fc
  .tuple(fc.array(fc.oneof(pair, sound), { maxLength: 7 }), fc.constantFrom('&', '&amp;', '&&'), fc.nat(400))
  .map(([parts, between, cut]) => `?${parts.join(between)}`.slice(0, cut < 40 ? cut : undefined));

it('any address opens a view that the data can show, which is written and read as itself', () => {
  fc.assert(
    fc.property(address, (search) => {
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
    fc.property(anyView, fc.constantFrom(...ADDRESS_KEYS, ...STRANGE), value, (chosen, key, text) => {
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
