/** From the middle of a line of text to its baseline, as a share of its size. */
const MIDDLE = 0.36;
const SIZE = 12;

/**
 * An SVG of ECharts whose texts every program sets alike: fonts as plain attributes (office programs read the shorthand
 * of CSS wrongly), baselines worked out (they know no others), and letters drawn once more above their outline (they
 * paint it over them). Words are opaque, whatever their mark is.
 */
export const withPlainTexts = (svg: string): string =>
  svg.replace(/<text\b([^>]*)>([^<]*)<\/text>/g, (_, written: string, words: string) => {
    const {
      style = '',
      'dominant-baseline': baseline,
      'paint-order': order,
      y = '0',
      ...rest
    } = attributesOf(written);
    const { size, weight } = fontOf(style);
    const lowered = Number(y) + (baseline === 'central' ? size * MIDDLE : 0);
    const solid = Object.entries(rest).filter(([name]) => !name.endsWith('-opacity'));
    const plain = {
      ...Object.fromEntries(solid),
      y: String(Math.round(lowered * 100) / 100),
      'font-size': String(size),
      ...(weight ? { 'font-weight': weight } : {}),
    };
    if (order !== 'stroke') return textOf(plain, words);
    const bare = Object.fromEntries(Object.entries(plain).filter(([name]) => !name.startsWith('stroke')));
    return textOf(plain, words) + textOf(bare, words);
  });

const attributesOf = (written: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** The size in pixels and the weight that a style names, one by one or in the shorthand. */
function fontOf(style: string): { readonly size: number; readonly weight: string } {
  const size = /(?:font-size:\s*|font:[^;]*?)([\d.]+)px/.exec(style)?.[1];
  const weight = /font-weight:\s*(\w+)|font:\s*(?:italic\s+)?(bold|\d00)\s/.exec(style);
  const named = weight?.[1] ?? weight?.[2] ?? '';
  return { size: Number(size ?? SIZE), weight: named === 'bold' ? '700' : named };
}

const textOf = (attributes: Readonly<Record<string, string>>, words: string): string =>
  `<text${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}>${words}</text>`;
