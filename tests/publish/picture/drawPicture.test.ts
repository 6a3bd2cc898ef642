import { describe, expect, it } from 'vitest';
import { drawPicture, wordsOf } from '@/publish/picture/drawPicture';
import { choiceFrom, choiceSetting, FIRST_CHOICE } from '@/publish/picture/pictureChoice';
import { pictureFaults } from '@/publish/picture/pictureFaults';
import { LOOKS } from '@/publish/picture/pictureLook';
import { PRESETS, type PresetName } from '@/publish/picture/picturePreset';
import type { Shown } from '@/publish/slides/shown';
import { PICTURE_WORDS } from '@/wording/controls/pictureWords';
import { goldenDataset, goldenFigure } from '../../goldenData';
import type { PictureSpec } from '../../pictureOf';
import { readerOf } from '../../readers';
import { faults, textOf } from '../../svgFaults';

const PRESCHOOL = { indicatorId: 'preschool-gross-enrolment-ratio' };

const shownOf = (spec: Partial<PictureSpec> = {}): Shown => ({
  kind: 'figure',
  dataset: goldenDataset,
  figure: goldenFigure({ ...PRESCHOOL, ...spec }),
});

const choiceOf = (preset: PresetName, look: (typeof LOOKS)[number] = 'light') =>
  choiceFrom({ ...FIRST_CHOICE, preset, look });

const draw = (preset: PresetName, spec: Partial<PictureSpec> = {}, look: (typeof LOOKS)[number] = 'light') =>
  drawPicture(shownOf(spec), choiceSetting(choiceOf(preset, look)), readerOf(spec.language ?? 'zh'));

const bare = (text: string) => text.replaceAll(/\s|&[#\w]+;|["'“”≥]/g, '');

describe('drawPicture', () => {
  const pictures = PRESETS.flatMap((preset) =>
    ([{}, { year: 'latest' }] as const).flatMap((kind) =>
      (['zh', 'en'] as const).map((language) => ({ preset, kind, language })),
    ),
  );

  it.each(pictures)(
    'has all that must be on it: $preset $kind.year $language',
    async ({ preset, kind, language }) => {
      const spec = { ...kind, language };
      const { svg, height, needed, text } = await draw(preset, spec);
      const figure = goldenFigure({ ...PRESCHOOL, ...spec });
      expect(faults(svg)).toEqual([]);
      const words = bare(textOf(svg.replace(/<(title|desc)>.*?<\/\1>/gs, '')));
      for (const part of [
        figure.title,
        figure.sentence,
        figure.source,
        ...figure.notes,
        '9.8.7',
        '2026-01-02',
        '2026-03-04',
      ])
        expect(words).toContain(bare(part));
      expect(words).toContain(bare('https://example.org/education/?i=x&lang=zh').replace('&', '&'));
      expect(words).toContain(bare(figure.text.wording.ui.key.target));
      expect(needed).toBeLessThanOrEqual(height + 1);
      expect(text).toBeGreaterThan(5);
    },
  );

  it('sets letters by plain attributes and imports nothing', async () => {
    const { svg } = await draw('a4Width');
    expect(svg).toMatch(/^<svg[^>]* font-family="[^"]+"/);
    expect(svg).not.toMatch(/font:|style=|<style|href|url\((?!#)|<image|@import|<script|foreignObject/);
    const texts = [...svg.matchAll(/<text([^>]*)>(<tspan([^>]*)>)?/g)];
    for (const [, own = '', , first = ''] of texts) expect(own + first).toContain('font-size="');
  });

  it('takes whatever a reader writes for a title, whole and inside', async () => {
    const titles = [
      '很长的标题'.repeat(60),
      'Unbreakable'.repeat(28),
      '</script><script>alert(1)</script> & "quoted" <b>',
      '🎓👨‍👩‍👧‍👦 毕业',
      'نسبة الالتحاق برياض الأطفال',
      '',
    ];
    for (const title of titles)
      for (const preset of ['slide', 'square', 'a4Column'] as const) {
        const setting = choiceSetting(choiceOf(preset));
        const { svg, height, needed } = await drawPicture(shownOf(), setting, readerOf('zh'), {
          title,
          subtitle: title,
        });
        expect(faults(svg)).toEqual([]);
        expect(svg).not.toContain('<script');
        expect(needed, `${preset} ${title}`).toBeLessThanOrEqual(height + 1);
        expect(/aria-label="([^"]*)/.exec(svg)?.[1]).toContain('学前教育毛入园率');
        if (title.startsWith('نسبة')) expect(svg).toContain('direction="rtl"');
      }
  });

  it('says when a paper is too small for all that is on it', async () => {
    const setting = choiceSetting(choiceOf('square'));
    const words = { title: '很长的标题'.repeat(60), subtitle: '很长的副标题'.repeat(50) };
    const drawn = await drawPicture(shownOf(), setting, readerOf('zh'), words);
    expect(drawn.needed).toBeLessThanOrEqual(drawn.height + 1);
    expect(pictureFaults(drawn, choiceOf('square'), PICTURE_WORDS.zh)[0]).toMatch(/字只有 [\d.]+ 磅/);
    expect(pictureFaults(await draw('a4Width'), choiceOf('a4Width'), PICTURE_WORDS.zh)).toEqual([]);
  });

  it('draws without any figure, and with one alone', async () => {
    const none = await draw('slide', { placeCodes: ['440700'] });
    expect(faults(none.svg)).toEqual([]);
    const lone = await draw('square', { placeCodes: ['360100'], fromYear: 2020, toYear: 2020 });
    expect(textOf(lone.svg)).toContain('目标');
  });

  it('knows the words that may be written anew', () => {
    const figure = goldenFigure(PRESCHOOL);
    expect(wordsOf(shownOf())).toEqual({ title: figure.title, subtitle: figure.subtitle });
  });
});

describe('the look of a picture', () => {
  it.each(LOOKS)('%s', async (look) => {
    const { svg } = await draw('a4Width', {}, look);
    const ground = /<rect width="[^"]*" height="[^"]*" fill="(#\w+)"\/>/.exec(svg)?.[1];
    expect(ground).toBe({ light: '#FFFFFF', dark: '#161B22', clear: undefined, grey: '#FFFFFF' }[look]);
    if (look === 'clear') expect(svg).not.toMatch(/stroke-width="3.5"/);
    if (look !== 'grey') return;
    for (const [colour] of svg.matchAll(/#[0-9A-F]{6}\b/g)) expect(colour).toMatch(/^#(..)\1\1$/);
    const lines = [
      ...svg.matchAll(/stroke="(#\w+)"[^>]*stroke-linejoin="bevel"(?: stroke-dasharray="([^"]*)")?/g),
    ];
    const looks = new Set(lines.map(([, stroke, dash]) => `${stroke} ${dash}`));
    expect(looks.size).toBe(new Set(lines.map(([, stroke]) => stroke)).size);
  });
});

describe('choiceFrom', () => {
  it('takes what a browser kept, and what is unknown as at first', () => {
    const kept = { preset: 'custom', look: 'grey', times: 4, own: { width: 90, height: 60, text: 10 } };
    expect(choiceFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    for (const odd of [null, 7, 'x', [], {}, { preset: 'poster', look: 1, times: 99, own: 'x' }])
      expect(choiceFrom(odd)).toEqual(FIRST_CHOICE);
    expect(choiceFrom({ ...kept, own: { width: 9e9, text: Number.NaN } }).own).toEqual({
      width: 1200,
      height: null,
      text: FIRST_CHOICE.own.text,
    });
  });
});
