import { describe, expect, it } from 'vitest';
import {
  dpiOf,
  OWN_LIMITS,
  PRESETS,
  paperOf,
  pixelsOf,
  timesOf,
  withinLimits,
} from '@/publish/picture/picturePreset';
import { resized, settingOf, timesOfChart } from '@/publish/picture/setting';

const OWN = { width: 120, height: null, text: 9 };
const paper = (name: (typeof PRESETS)[number]) => paperOf(name, OWN);

describe('the papers of pictures', () => {
  it('have words that can be read where they are for', () => {
    const { text, small } = paper('a4Width');
    expect(Math.min(text, small)).toBeGreaterThanOrEqual(8);
    expect(paper('slide').text).toBeGreaterThanOrEqual(18);
    for (const name of PRESETS) {
      const { title, note, text: words, small: least } = paper(name);
      expect([title, words, note, least], name).toEqual([title, words, note, least].sort((a, b) => b - a));
      expect(least, name).toBeGreaterThanOrEqual(7.5);
    }
  });

  it('are a slide of 16 to 9 and a square of 1080 pixels', () => {
    const slide = settingOf(paper('slide'));
    expect(pixelsOf(slide.width)).toBeCloseTo(1280, 6);
    expect(pixelsOf(slide.height ?? 0)).toBeCloseTo(720, 6);
    const square = settingOf(paper('square'));
    expect(pixelsOf(square.width) * timesOf('square')).toBeCloseTo(1080, 6);
    expect(square.height).toBe(square.width);
  });

  it('say 16 centimetres at three times the pixels of a screen', () => {
    const { width } = settingOf(paper('a4Width'));
    const pixels = Math.round(pixelsOf(width) * 3);
    expect((pixels / dpiOf(3)) * 25.4).toBeCloseTo(160, 1);
  });

  it('enlarge a chart so that its words of 13 pixels are those of the paper', () => {
    expect(timesOfChart(settingOf(paper('a4Width'))) * 13).toBeCloseTo(8.5, 6);
    expect(timesOfChart(resized(settingOf(paper('slide')), 0.5)) * 13).toBeCloseTo(9, 6);
  });

  it('of one’s own are moved to the nearest that can be had', () => {
    expect(withinLimits({ width: 1, height: 99999, text: 0 })).toEqual({
      width: OWN_LIMITS.width.least,
      height: OWN_LIMITS.height.most,
      text: OWN_LIMITS.text.least,
    });
    expect(paperOf('custom', { width: 100, height: 80, text: 12 })).toMatchObject({
      width: 100,
      height: 80,
      text: 12,
    });
  });
});
