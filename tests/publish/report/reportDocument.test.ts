import { describe, expect, it } from 'vitest';
import { type Block, PAGE, picturesOf, type TextDocument } from '@/publish/document/document';
import { documentOf } from '@/publish/document/documentOf';
import { reportDocument } from '@/publish/report/reportDocument';
import { readerIn } from '../table/tables';
import { goldenReport, RATE, shownFigure, shownPart } from './reports';

const ofKind = <Kind extends Block['kind']>({ blocks }: TextDocument, kind: Kind) =>
  blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
const textsOf = ({ blocks }: TextDocument) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : []));

describe('reportDocument', () => {
  it.each(['zh', 'en'] as const)('has every part under a heading, in their order (%s)', async (language) => {
    const written = await reportDocument(goldenReport(language), readerIn(language));
    expect(written.title).toBe('A report');
    const [title, ...rest] = ofKind(written, 'heading');
    expect(title).toEqual({ kind: 'heading', level: 1, text: 'A report' });
    expect(rest.map(({ level }) => level)).not.toContain(1);
    const said = textsOf(written);
    const places = ['First.', 'Second.\nstill second', 'Between', 'Lost'].map((one) => said.indexOf(one));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(said.some((one) => one.includes('Nobody knows it.'))).toBe(true);
    expect(said.some((one) => one.includes('A remark.'))).toBe(true);
  });

  it('has the figures of each part as its own page has them', async () => {
    const reader = readerIn('zh');
    const shown = shownFigure({ indicatorId: RATE });
    const [alone] = ofKind(await documentOf(shown, reader), 'table');
    const written = await reportDocument({ title: 'R', parts: [shownPart(shown)] }, reader);
    const [table] = ofKind(written, 'table');
    expect(table).toEqual(alone);
  });

  it('lists each source once, and marks its figures by it in every part', async () => {
    const reader = readerIn('zh');
    const shown = shownFigure({ indicatorId: RATE });
    const once = await reportDocument({ title: 'R', parts: [shownPart(shown)] }, reader);
    const twice = await reportDocument({ title: 'R', parts: [shownPart(shown), shownPart(shown)] }, reader);
    expect(ofKind(twice, 'sources')).toEqual(ofKind(once, 'sources'));
    const [first, second] = ofKind(twice, 'table');
    expect(second?.body).toEqual(first?.body);
  });

  it('sets two halves side by side, drawn for a column, and a half alone across', async () => {
    const reader = readerIn('zh');
    const half = shownPart(shownFigure({ indicatorId: RATE }), { width: 'half' });
    const [pair] = ofKind(await reportDocument({ title: 'R', parts: [half, half] }, reader), 'pair');
    expect(pair?.sides.map(({ block }) => block.picture.width)).toEqual([PAGE.column, PAGE.column]);
    const alone = await reportDocument({ title: 'R', parts: [half] }, reader);
    expect(ofKind(alone, 'pair')).toEqual([]);
    expect(picturesOf(alone.blocks).map(({ width }) => width)).toEqual([PAGE.width]);
  });

  it('prints pictures of a column with texts of eight points or more', async () => {
    const half = shownPart(shownFigure({ indicatorId: RATE }), { width: 'half' });
    const { blocks } = await reportDocument({ title: 'R', parts: [half, half] }, readerIn('zh'));
    for (const { svg, width, points } of picturesOf(blocks)) {
      const [, drawn, of] = /<svg width="([\d.]+)"[^>]*viewBox="0 0 ([\d.]+)/.exec(svg.slice(4)) ?? [];
      const times = (Number(drawn) / Number(of)) * (points / width);
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size) * times);
      expect(Math.min(...sizes)).toBeGreaterThan(8);
    }
  });

  it('heads a part by the title of its writer, and keeps its name and what it says', async () => {
    const shown = shownFigure({ indicatorId: RATE });
    if (shown.kind !== 'figure') throw new Error('No figure');
    const part = shownPart(shown, { title: 'Mine $& "1"' });
    const written = await reportDocument({ title: 'R', parts: [part] }, readerIn('zh'));
    const [picture] = ofKind(written, 'picture');
    const [table] = ofKind(written, 'table');
    expect(textsOf(written)).toContain('Mine $& "1"');
    expect(picture?.caption).toBe('Mine $& "1"');
    expect(table?.caption).toBe('Mine $& "1"');
    expect(picture?.picture.alt).toContain('Mine $& "1"');
    expect(picture?.picture.alt).not.toContain(shown.figure.title);
    expect(textsOf(written)).toContain(shown.figure.finding);
    expect(textsOf(written).some((one) => one.startsWith(shown.figure.title))).toBe(true);
  });

  it('says how many parts are done', async () => {
    const told: string[] = [];
    await reportDocument(goldenReport('zh'), readerIn('zh'), {
      onPart: (done, of) => told.push(`${done}/${of}`),
    });
    expect(told).toEqual(['1/7', '2/7', '3/7', '5/7', '6/7', '7/7']);
  });

  it('has a title where its writer gave none', async () => {
    expect((await reportDocument({ title: ' ', parts: [] }, readerIn('zh'))).title).toBe('未命名的报告');
    expect((await reportDocument({ title: '', parts: [] }, readerIn('en'))).title).toBe('Untitled report');
  });
});
