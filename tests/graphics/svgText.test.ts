import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeXml, tag, textLines } from '@/graphics/paint/svgText';

it('writes elements with escaped attributes', () => {
  expect(tag('text', { x: 1, title: 'a "b" & <c>' }, escapeXml("d's < e"))).toBe(
    '<text x="1" title="a &quot;b&quot; &amp; &lt;c&gt;">d&#39;s &lt; e</text>',
  );
  expect(tag('rect', { width: 2 })).toBe('<rect width="2"/>');
});

it('lets nothing through that XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const safe = escapeXml(text);
      expect(safe).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      expect(safe).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}/u);
    }),
  );
  expect(escapeXml('a\u0000b\ud800c')).toBe('abc');
});

it('sets lines under one another', () => {
  const lines = textLines(['a', 'b'], 4, 10, {
    size: 10,
    leading: 20,
    fill: 'red',
    bold: true,
    anchor: 'end',
  });
  expect(lines.match(/y="[\d.]+"/g)).toEqual(['y="23.6"', 'y="43.6"']);
  expect(lines).toContain('font-weight="700" text-anchor="end"');
});
