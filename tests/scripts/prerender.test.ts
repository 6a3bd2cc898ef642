import { describe, expect, it } from 'vitest';
import { markupText, mergeForms, parseMarkup } from '../../scripts/markup';
import { shortPaths } from '../../scripts/prerender';
import { matchAt, rangeStyles, widthRanges } from '../../scripts/widths';

const merge = (forms: Record<string, string>) => mergeForms(new Map(Object.entries(forms)));

describe('drawn paths', () => {
  it('tell pixels to a tenth, and nothing else is touched', () => {
    expect(shortPaths('<path d="M6,17.02L11.27,9.96" stroke-width="2.25"></path>1.25')).toBe(
      '<path d="M6,17L11.3,10" stroke-width="2.25"></path>1.25',
    );
    expect(shortPaths('<g transform="translate(126 8.88)">')).toBe('<g transform="translate(126 8.9)">');
  });
});

describe('forms of a page as one', () => {
  it('reads markup and writes it back', () => {
    const text = '<main class="a"><input type="radio"/>words &lt;b&gt;<p>one</p><br/></main>';
    expect(markupText(parseMarkup(text))).toBe(text);
  });

  it('has once what the forms share', () => {
    expect(merge({ phone: '<p>one <b>two</b></p>', office: '<p>one <b>two</b></p>' })).toBe(
      '<p>one <b>two</b></p>',
    );
  });

  it('has what differs in each form, with the names of those it belongs to', () => {
    const page = (width: number) => `<main><h1>title</h1><svg width="${width}"></svg></main>`;
    expect(merge({ phone: page(300), office: page(250), wide: page(250) })).toBe(
      '<main><h1>title</h1><svg data-at="phone" width="300"></svg><svg data-at="office wide" width="250"></svg></main>',
    );
  });

  it('keeps whole what differs in number or in words', () => {
    expect(merge({ phone: '<p>a<b>c</b></p>', office: '<p>b<b>c</b></p>' })).toBe(
      '<p data-at="phone">a<b>c</b></p><p data-at="office">b<b>c</b></p>',
    );
  });
});

describe('widths', () => {
  const asked = ['(max-width: 899px)', 'print', '(min-width: 1600px)', '(max-width: 1199px)'];

  it('are parted where a media query changes its answer', () => {
    expect(widthRanges(asked).map(({ name, width }) => [name, width])).toEqual([
      ['0', 899],
      ['900', 900],
      ['1200', 1200],
      ['1600', 1600],
    ]);
    expect([390, 900, 1600].map((width) => asked.map((query) => matchAt(width)(query).matches))).toEqual([
      [true, false, false, true],
      [false, false, false, true],
      [false, false, true, false],
    ]);
  });

  it('hide what belongs to another range', () => {
    expect(rangeStyles(widthRanges(['(max-width: 899px)']))).toBe(
      '@media (max-width: 899px){[data-prerendered] [data-at]:not([data-at~="0"]){display:none}}' +
        '@media not all and (max-width: 899px){[data-prerendered] [data-at]:not([data-at~="900"]){display:none}}',
    );
  });
});
