import { describe, expect, it } from 'vitest';
import { describeFigure } from '@/graphics/describeFigure';
import { paletteOf } from '@/graphics/paint/palette';
import { figureSvg } from '@/publish/figureSvg';
import { datasetOf, indicator, observation, selectFrom } from '../fixtures';
import { goldenFigure } from '../goldenData';
import { faults, textOf } from '../svgFaults';

const PRESCHOOL = { indicatorId: 'preschool-gross-enrolment-ratio' };
const light = paletteOf('light');
const trend = { kind: 'trend' } as const;

describe('figureSvg', () => {
  it.each(['zh', 'en'] as const)('carries title, caveat, source and name of the app (%s)', (language) => {
    const figure = goldenFigure({ ...PRESCHOOL, language });
    const svg = figureSvg(figure, light);
    expect(faults(svg)).toEqual([]);
    const bare = (text: string) => text.replaceAll(/\s|&[#\w]+;|["'“”≥]/g, '');
    for (const text of [figure.title, figure.subtitle, figure.sentence, figure.source])
      expect(bare(textOf(svg))).toContain(bare(text));
    for (const chip of figure.chips) {
      const shown = svg.includes(`≠ ${chip.label}<`);
      expect(shown, chip.label).toBe(chip.differs);
    }
    expect(svg).toContain(figure.text.wording.ui.appName);
    expect(svg).toContain(`fill="${light.surface}"`);
  });

  it('imports nothing and sets no text under 13 px', () => {
    const svg = figureSvg(goldenFigure({ ...PRESCHOOL, language: 'en' }), light);
    expect(svg).not.toMatch(/href|url\((?!#)|<image|<style|@import|<script|foreignObject/);
    const chart = svg.indexOf('<svg', 5);
    const end = svg.indexOf('</svg>', chart);
    const sizes = (part: string) =>
      [...part.matchAll(/font-size[=:]"?([\d.]+)|font: ?\d+ ([\d.]+)px/g)].map((m) => Number(m[1] ?? m[2]));
    expect(Math.min(...sizes(svg.slice(0, chart)), ...sizes(svg.slice(end)))).toBeGreaterThanOrEqual(13);
    expect(Math.min(...sizes(svg.slice(chart, end))) * 1.2).toBeGreaterThanOrEqual(13);
  });

  it('paints plain letters above every outline, for programs that know no paint order', () => {
    const svg = figureSvg(goldenFigure(PRESCHOOL), light);
    const texts = [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].map(([, look = '', words]) => ({
      look,
      words,
    }));
    const outlined = texts.flatMap(({ look }, at) => (look.includes('stroke-width') ? [at] : []));
    expect(outlined.length).toBeGreaterThan(5);
    for (const at of outlined) {
      expect(texts[at + 1]?.words).toBe(texts[at]?.words);
      expect(texts[at + 1]?.look).not.toContain('stroke');
    }
  });

  it('is as high as the rows of a comparison need', () => {
    const height = (svg: string) => Number(/height="(\d+)"/.exec(svg)?.[1]);
    const many = figureSvg(goldenFigure({ ...PRESCHOOL, year: 'latest' }), light);
    const few = figureSvg(
      goldenFigure({ ...PRESCHOOL, year: 'latest', placeCodes: ['360100', '360700'] }),
      light,
    );
    expect(faults(many)).toEqual([]);
    expect(height(many) - height(few)).toBeGreaterThan(150);
  });

  it('shows one figure as a large number with its mark, and no axes', () => {
    const figure = goldenFigure({ ...PRESCHOOL, placeCodes: ['360100'], fromYear: 2020, toYear: 2020 });
    const svg = figureSvg(figure, light);
    expect(faults(svg)).toEqual([]);
    expect(svg).toContain('font-size="52"');
    expect(textOf(svg)).toContain('目标');
    expect(svg.match(/<svg/g)).toHaveLength(1);
  });

  it('escapes whatever the data says', () => {
    const name = { zh: '<甲> & "乙"', en: '<A> & "B"' };
    const dataset = datasetOf(
      [observation(), observation({ time: '2021', value: 95 })],
      [indicator({ id: 'rate', name })],
    );
    const figure = describeFigure(dataset, selectFrom(dataset), trend, 'en');
    const svg = figureSvg(figure, light);
    expect(faults(svg)).toEqual([]);
    expect(svg).toContain('&lt;A&gt; &amp; &quot;B&quot;');
  });

  it('wraps long words and keeps within its width', () => {
    const figure = { ...goldenFigure(PRESCHOOL), sentence: '口径不同，不能相减或排名；'.repeat(20) };
    const svg = figureSvg(figure, light, { width: 640, chartHeight: 300 });
    expect(svg).toMatch(/^<svg[^>]* width="640"/);
    const lines = [...svg.matchAll(/>([^<]*口径不同[^<]*)<\/text>/g)].map((match) => match[1] ?? '');
    expect(lines.length).toBeGreaterThan(3);
    expect(Math.max(...lines.map((line) => line.length * 14))).toBeLessThanOrEqual(640 - 48 + 14);
  });
});
