import { describe, expect, it } from 'vitest';
import { describeFigure } from '@/graphics/describeFigure';
import { paletteOf } from '@/graphics/paint/palette';
import type { Figure } from '@/narrative/figure';
import { figureSvg as document } from '@/publish/figureSvg';
import { choiceSetting, FIRST_CHOICE } from '@/publish/picture/pictureChoice';
import { innerOf, timesOfChart } from '@/publish/picture/setting';
import { datasetOf, indicator, observation, selectFrom } from '../fixtures';
import { goldenFigure } from '../goldenData';
import { readerOf } from '../readers';
import { faults, textOf } from '../svgFaults';

const PRESCHOOL = { indicatorId: 'preschool-gross-enrolment-ratio' };
const light = paletteOf('light');
const setting = choiceSetting(FIRST_CHOICE);
const figureSvg = (figure: Figure, on = setting) => document(figure, on, readerOf('zh').seen).svg;
const trend = { kind: 'trend' } as const;

describe('figureSvg', () => {
  it.each(['zh', 'en'] as const)('carries title, caveat, source and name of the app (%s)', (language) => {
    const figure = goldenFigure({ ...PRESCHOOL, language });
    const svg = figureSvg(figure);
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

  it('imports nothing and sets no text under 8 points', () => {
    const svg = figureSvg(goldenFigure({ ...PRESCHOOL, language: 'en' }));
    expect(svg).not.toMatch(/href|url\((?!#)|<image|<style|@import|<script|foreignObject/);
    const chart = svg.indexOf('<svg', 5);
    const end = svg.indexOf('</svg>', chart);
    const sizes = (part: string) =>
      [...part.matchAll(/font-size="([\d.]+)/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes(svg.slice(0, chart)), ...sizes(svg.slice(end)))).toBeGreaterThanOrEqual(8);
    expect(Math.min(...sizes(svg.slice(chart, end))) * timesOfChart(setting)).toBeGreaterThanOrEqual(8);
  });

  it('paints plain letters above every outline, for programs that know no paint order', () => {
    const svg = figureSvg(goldenFigure(PRESCHOOL));
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
    const height = (svg: string) => Number(/<svg width="[\d.]+" height="([\d.]+)"/.exec(svg)?.[1]);
    const many = figureSvg(goldenFigure({ ...PRESCHOOL, year: 'latest' }));
    const few = figureSvg(goldenFigure({ ...PRESCHOOL, year: 'latest', placeCodes: ['360100', '360700'] }));
    expect(faults(many)).toEqual([]);
    expect(height(many) - height(few)).toBeGreaterThan(70);
  });

  it('shows one figure as a large number with its mark, and no axes', () => {
    const figure = goldenFigure({ ...PRESCHOOL, placeCodes: ['360100'], fromYear: 2020, toYear: 2020 });
    const svg = figureSvg(figure);
    expect(faults(svg)).toEqual([]);
    expect(svg).toContain('font-size="30.6"');
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
    const svg = figureSvg(figure);
    expect(faults(svg)).toEqual([]);
    expect(svg).toContain('&lt;A&gt; &amp; &quot;B&quot;');
  });

  it('wraps long words and keeps within its width', () => {
    const figure = { ...goldenFigure(PRESCHOOL), sentence: '口径不同，不能相减或排名；'.repeat(20) };
    const svg = figureSvg(figure);
    expect(svg).toMatch(/^<svg[^>]* width="604.72"/);
    const lines = [...svg.matchAll(/>([^<]*口径不同[^<]*)<\/text>/g)].map((match) => match[1] ?? '');
    expect(lines.length).toBeGreaterThan(3);
    const { note } = setting.type;
    expect(Math.max(...lines.map((line) => line.length * note))).toBeLessThanOrEqual(innerOf(setting) + note);
  });
});
