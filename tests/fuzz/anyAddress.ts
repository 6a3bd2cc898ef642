import fc from 'fast-check';
import { ADDRESS_KEYS, encodeView } from '@/view/codec';
import { goldenDataset } from '../goldenData';
import { anyView } from '../view/anyView';

const NAMES = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'];
export const STRANGE = ['from', 'isappinstalled', 'utm_source', 'spm', 'fbclid', 'foo', ...NAMES];
const LONG = Array.from({ length: 400 }, (_, at) => String(100_000 + at)).join(',');

/** Values that stand in addresses, and others that nobody meant. */
export const anyValue = fc.oneof(
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
  .tuple(fc.constantFrom(...ADDRESS_KEYS, ...STRANGE), anyValue, fc.boolean())
  .map(([key, text, raw]) => (raw ? `${key}=${text}` : new URLSearchParams([[key, text]]).toString()));
const sound = anyView.map((view) => encodeView(view)).filter(Boolean);
/** An address that was typed, shared, cut or joined from several. */
export const anyAddress = fc
  .tuple(fc.array(fc.oneof(pair, sound), { maxLength: 7 }), fc.constantFrom('&', '&amp;', '&&'), fc.nat(400))
  .map(([parts, between, cut]) => `?${parts.join(between)}`.slice(0, cut < 40 ? cut : undefined));
