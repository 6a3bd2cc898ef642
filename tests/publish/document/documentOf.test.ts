import { describe, expect, it } from 'vitest';
import type { Block, TextDocument } from '@/publish/document/document';
import { documentOf } from '@/publish/document/documentOf';
import { sheetTakeaway } from '@/publish/sheetTakeaway';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { readerIn } from '../table/tables';

const told = ({ blocks }: TextDocument): string => JSON.stringify(blocks.map(withoutDrawing));
const withoutDrawing = (block: Block) => (block.kind === 'picture' ? block.caption : block);
const ofKind = <Kind extends Block['kind']>({ blocks }: TextDocument, kind: Kind) =>
  blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);

describe('documentOf a figure of the golden data', () => {
  it.each(['zh', 'en'] as const)(
    'has every figure with what is printed, and its source once (%s)',
    async (language) => {
      const reader = readerIn(language);
      for (const indicatorId of goldenDataset.observationsOf.keys()) {
        const figure = goldenFigure({ indicatorId, language });
        if (figure.observations.length === 0) continue;
        const written = await documentOf({ kind: 'figure', dataset: goldenDataset, figure }, reader);
        const [table] = ofKind(written, 'table');
        expect(table?.body.rows.length, indicatorId).toBe(figure.observations.length);
        for (const [at, { asPrinted, origin }] of figure.observations.entries())
          if (origin === 'printed') expect(table?.body.rows[at]?.at(-1), indicatorId).toContain(asPrinted);
        const [list] = ofKind(written, 'sources');
        const texts = list?.items.map(({ text }) => text) ?? [];
        const ids = new Set(figure.observations.map(({ sourceId }) => sourceId));
        expect(texts.length).toBe(ids.size);
        expect(written.title).toBe(figure.finding || figure.title);
        expect(told(written)).toContain(figure.sentence.slice(0, 12));
        expect(told(written)).toContain(reader.seen.address);
        expect(told(written)).toContain(reader.seen.edition.version);
        expect(ofKind(written, 'picture').length).toBe(figure.observations.length > 1 ? 1 : 0);
      }
    },
  );

  it('prints its picture with texts of eight points or more', async () => {
    const figure = goldenFigure({ indicatorId: 'preschool-gross-enrolment-ratio' });
    const written = await documentOf({ kind: 'figure', dataset: goldenDataset, figure }, readerIn('zh'));
    const [block] = ofKind(written, 'picture');
    const { svg, width, points, alt } = block?.picture ?? { svg: '', width: 1, points: 0, alt: '' };
    const [, drawn, of] = /<svg width="([\d.]+)"[^>]*viewBox="0 0 ([\d.]+)/.exec(svg.slice(4)) ?? [];
    const times = (Number(drawn) / Number(of)) * (points / width);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size) * times);
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThan(8);
    expect(alt).toBe(figure.alt);
  });

  it('says of a target in words that it is one', async () => {
    const figure = goldenFigure({ indicatorId: 'preschool-gross-enrolment-ratio' });
    const written = await documentOf({ kind: 'figure', dataset: goldenDataset, figure }, readerIn('zh'));
    const [table] = ofKind(written, 'table');
    for (const [at, { nature }] of figure.observations.entries())
      if (nature === 'target') expect(table?.body.rows[at]?.[3]).toContain('目标');
  });
});

describe('documentOf a page of many pictures', () => {
  it('has its words, and every figure under the name of its indicator', async () => {
    const observations = goldenDataset.observations.slice(0, 40);
    const reader = readerIn('zh');
    const sheet = {
      title: 'Page',
      lead: 'Lead',
      observations: () => observations,
      draw: () => ({
        column: 300,
        pictures: [{ title: 'One', section: 'Part', facts: ['Fact'], scene: null }],
      }),
    };
    const { shown } = sheetTakeaway(goldenDataset, sheet, reader.wording);
    const written = await documentOf(shown, reader);
    const [words, figures] = ofKind(written, 'table');
    expect(words?.body.rows).toEqual([
      ['Part', '', ''],
      ['One', 'Fact', ''],
    ]);
    const rows = figures?.body.rows.filter((row) => row[1] !== '') ?? [];
    expect(rows).toHaveLength(observations.length);
    const said = told(written);
    for (const { asPrinted } of observations) expect(said).toContain(JSON.stringify(asPrinted).slice(1, -1));
  });
});
