import { describe, expect, it } from 'vitest';
import { withPlainTexts } from '@/graphics/cities/plainTexts';

describe('withPlainTexts', () => {
  it('turns styles into attributes and middles into baselines', () => {
    const svg = `<text dominant-baseline="central" text-anchor="end" style="font-size:13px;font-family:'A','B';font-weight:bold;" y="7" transform="translate(1 2)" fill="#111">10</text>`;
    expect(withPlainTexts(svg)).toBe(
      '<text text-anchor="end" transform="translate(1 2)" fill="#111" y="11.68" font-size="13" font-weight="700">10</text>',
    );
  });

  it('reads the shorthand too', () => {
    const svg = '<text style="font: bold 12px sans-serif" x="3">a</text>';
    expect(withPlainTexts(svg)).toBe('<text x="3" y="0" font-size="12" font-weight="700">a</text>');
  });

  it('draws letters once more above their outline, opaque', () => {
    const svg =
      '<text style="font-size:13px" fill="#222" fill-opacity="0.8" stroke="#fff" stroke-width="3" stroke-opacity="0.8" paint-order="stroke">南昌</text>';
    expect(withPlainTexts(svg)).toBe(
      '<text fill="#222" stroke="#fff" stroke-width="3" y="0" font-size="13">南昌</text>' +
        '<text fill="#222" y="0" font-size="13">南昌</text>',
    );
  });
});
