import { describe, expect, it } from 'vitest';
import { chosenAddress, heightOf, openingChoice } from '@/features/embed/embedChoice';
import { embedAddress, embedCode, fullAddress } from '@/features/embed/embedCode';
import { embedHeight, figureEmbed } from '@/features/embed/embedWords';
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
  const parse = (code: string) => {
    const holder = document.createElement('template');
    holder.innerHTML = code;
    return holder.content;
  };
  const address = 'https://a.example/compare/?p=1&embed=1';

  it('is one iframe that any page can hold', () => {
    const code = embedCode({ address, title: '“甲” & "乙" <丙>', height: 420, responsive: false });
    const frame = parse(code).firstElementChild;
    expect(frame?.tagName).toBe('IFRAME');
    expect(frame?.getAttribute('src')).toBe(address);
    expect(frame?.getAttribute('title')).toBe('“甲” & "乙" <丙>');
    expect(frame?.getAttribute('height')).toBe('422');
    expect(frame?.getAttribute('width')).toBe('100%');
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('style')).toBe('border:1px solid #DEDCD5;box-sizing:border-box');
    expect(frame?.hasAttribute('data-city-education-compare')).toBe(false);
    expect(parse(code).childNodes).toHaveLength(1);
  });

  it('has a script beside it that lets the height follow', () => {
    const content = parse(embedCode({ address, title: '甲', height: 420, responsive: true }));
    const [frame, script] = content.children;
    expect(frame?.hasAttribute('data-city-education-compare')).toBe(true);
    expect(script?.getAttribute('src')).toBe('https://a.example/compare/embed.js');
    expect(script?.hasAttribute('async')).toBe(true);
  });

  it.each([
    ['of 300 characters', '学'.repeat(300)],
    ['with emoji', '👩🏽‍🏫📈 入学'],
    ['from right to left', 'معدل الالتحاق \u202e(%)'],
    ['that closes a script', '</script><script>alert(1)</script><!--'],
    ['that closes an attribute', '" onload="alert(1)'],
  ])('holds a title %s as it is', (_, title) => {
    for (const responsive of [true, false]) {
      const content = parse(embedCode({ address, title, height: 420, responsive }));
      expect(content.firstElementChild?.getAttribute('title')).toBe(title);
      expect(content.children).toHaveLength(responsive ? 2 : 1);
      expect(content.firstElementChild?.hasAttribute('onload')).toBe(false);
    }
  });
});

describe('how a frame is wanted', () => {
  const view = { ...OPENING_VIEW, screen: 'indicator' as const, placeCodes: ['360100'] };
  const usual = openingChoice(view);
  const decoded = (change: Partial<typeof usual>) =>
    decodeView(new URL(chosenAddress(view, { ...usual, ...change }, goldenDataset)).search).view;

  it('stands in its address only where it is not as usual', () => {
    expect(chosenAddress(view, usual, goldenDataset)).not.toMatch(/title=|controls=|height=|mode=|pin=/);
  });

  it('says colours, language, title, controls and height', () => {
    expect(decoded({ theme: 'dark' }).theme).toBe('dark');
    expect(decoded({ language: 'en' }).language).toBe('en');
    expect(decoded({ withTitle: false }).frameTitle).toBe(false);
    expect(decoded({ controls: [] }).frameControls).toEqual([]);
    expect(decoded({ controls: ['kind', 'year', 'language'] }).frameControls).toHaveLength(3);
    expect(decoded({ height: '500' }).frameHeight).toBe(500);
    expect(decoded({ height: '500', responsive: false }).frameHeight).toBeNull();
    expect(decoded({ height: '5' }).frameHeight).toBeNull();
  });

  it('tells a height from none and from what is no height', () => {
    expect(['', ' ', '420', ' 420 ', '99', '5000', 'x', '4e2', '-420'].map(heightOf)).toEqual([
      null,
      null,
      420,
      420,
      ...Array(5).fill(undefined),
    ]);
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
