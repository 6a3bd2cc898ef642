import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Markup, markupText, parseMarkup, shortPaths } from '../../scripts/markup';
import { mergeForms } from '../../scripts/mergeForms';
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

  it('has once what stands beside things that not every form has', () => {
    expect(
      merge({ phone: '<nav><a>1</a><a>3</a></nav>', office: '<nav><a>1</a><b>2</b><a>3</a></nav>' }),
    ).toBe('<nav><a>1</a><b data-at="office">2</b><a>3</a></nav>');
  });

  it('keeps whole what differs in number or in words', () => {
    expect(merge({ phone: '<p>a<b>c</b></p>', office: '<p>b<b>c</b></p>' })).toBe(
      '<p data-at="phone">a<b>c</b></p><p data-at="office">b<b>c</b></p>',
    );
  });
});

/** Some small trees: text only where no element stands beside it, as a mark has no place on text. */
const tree = fc.letrec<{ element: Markup; inner: Markup[] }>((tie) => ({
  inner: fc.oneof(
    fc.constantFrom('one', 'two').map((text) => [text]),
    fc.array(tie('element'), { maxLength: 4 }),
  ),
  element: fc
    .tuple(fc.constantFrom('p', 'b'), fc.constantFrom('', ' id="x"'), tie('inner'))
    .map(([name, rest, inner]) => ({ open: `<${name}${rest}>`, name, inner })),
}));

/** What of a page of all forms is seen in one. */
const seenAt = (pieces: readonly Markup[], name: string): readonly Markup[] =>
  pieces.flatMap((piece): Markup[] => {
    if (typeof piece === 'string') return [piece];
    const [mark, own] = / data-at="([^"]*)"/.exec(piece.open) ?? [];
    if (own !== undefined && !own.split(' ').includes(name)) return [];
    return [{ ...piece, open: piece.open.replace(mark ?? '', ''), inner: [...seenAt(piece.inner, name)] }];
  });

it('shows in each form what that form has, in its order', () => {
  const page = fc.array(tree.element, { maxLength: 5 }).map(markupText);
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 5 }), (pages) => {
      const forms = new Map(pages.map((text, at) => [`f${at}`, text]));
      const whole = parseMarkup(mergeForms(forms));
      for (const [name, text] of forms) expect(markupText(seenAt(whole, name))).toBe(text);
    }),
    { numRuns: 500 },
  );
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
