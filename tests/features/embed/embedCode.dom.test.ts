import { describe, expect, it } from 'vitest';
import { embedAddress, embedCode, embedHeight, figureEmbed, fullAddress } from '@/features/embed/embedCode';
import { decodeView } from '@/view/codec';
import { OPENING_VIEW } from '@/view/view';
import { goldenDataset, goldenFigure } from '../../goldenData';

const PRESCHOOL = { indicatorId: 'preschool-gross-enrolment-ratio' };

describe('addresses', () => {
  const view = { ...OPENING_VIEW, placeCodes: ['360100'], observationId: 'x', language: 'en' as const };

  it('hold the same view with and without embed', () => {
    const embed = new URL(embedAddress(view, goldenDataset));
    expect(embed.pathname).toBe(window.location.pathname);
    expect(decodeView(embed.search)).toEqual({
      view: { ...view, embed: true, observationId: '' },
      ignored: [],
    });
    const full = new URL(fullAddress({ ...view, embed: true }));
    expect(decodeView(full.search).view).toEqual(view);
  });

  it('say the language even of the opening view', () => {
    expect(fullAddress(OPENING_VIEW)).toMatch(/\/\?s=preschool&lang=zh$/);
  });
});

describe('embedCode', () => {
  it('is one iframe that any page can hold', () => {
    const holder = document.createElement('template');
    holder.innerHTML = embedCode('https://a.example/?p=1&embed=1', '“甲” & "乙" <丙>', 420);
    const frame = holder.content.firstElementChild;
    expect(frame?.tagName).toBe('IFRAME');
    expect(frame?.getAttribute('src')).toBe('https://a.example/?p=1&embed=1');
    expect(frame?.getAttribute('title')).toBe('“甲” & "乙" <丙>');
    expect(frame?.getAttribute('height')).toBe('420');
    expect(frame?.getAttribute('width')).toBe('100%');
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('style')).toBe('border:1px solid #DEDCD5');
    expect(holder.content.childNodes).toHaveLength(1);
  });
});

describe('embedHeight', () => {
  it('grows with the words and with the rows of a comparison', () => {
    const trend = embedHeight(figureEmbed(goldenFigure(PRESCHOOL)));
    expect(trend).toBeGreaterThanOrEqual(420);
    expect(trend).toBeLessThanOrEqual(480);
    const words = figureEmbed(goldenFigure({ ...PRESCHOOL, year: 'latest' }));
    const fewer = figureEmbed(
      goldenFigure({ ...PRESCHOOL, year: 'latest', placeCodes: ['360100', '360700'] }),
    );
    expect(embedHeight(words)).toBeGreaterThan(embedHeight(fewer) + 100);
    expect(embedHeight({ ...words, sentence: words.sentence.repeat(3) })).toBeGreaterThan(embedHeight(words));
  });

  it('is 420 for a trend whose caveat needs one line', () => {
    expect(
      embedHeight({ ...figureEmbed(goldenFigure(PRESCHOOL)), sentence: '可直接比较。', source: '一处。' }),
    ).toBe(420);
  });
});
