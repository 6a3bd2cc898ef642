// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { reportDeck } from '@/publish/report/reportDeck';
import { partSlides } from '@/publish/report/reportSlides';
import { columnAt } from '@/publish/table/dataTable';
import { takenFigure } from '@/publish/takenFigures';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { partsOf, sheetCells, toldBy } from '../slides/decks';
import { readerIn } from '../table/tables';
import { goldenReport, RATE, shownFigure, shownPart } from './reports';

const HOSTILE = `</a:t><script>alert("1")</script> & 'x' ]]> 🏫 \u202eعكس\u0000\ud800 ${'long '.repeat(60)}`;

describe('reportDeck', () => {
  it('is XML in every part, leads to parts that are there, and takes hostile words', async () => {
    const report = goldenReport('zh', HOSTILE);
    const hostile = report.parts.map((part) =>
      part.kind === 'shown' ? { ...part, title: HOSTILE, remark: HOSTILE } : { ...part, title: HOSTILE },
    );
    for (const content of [report, { ...report, parts: hostile }]) {
      const parts = partsOf(await reportDeck(content, readerIn('zh')));
      for (const [path, text] of parts) {
        if (path.endsWith('.xlsx')) continue;
        const read = new DOMParser().parseFromString(text, 'application/xml');
        expect(read.getElementsByTagName('parsererror').length, path).toBe(0);
        expect(text, path).not.toMatch(/NaN|Infinity|undefined|<script/);
        expect(text.includes('\u0000'), path).toBe(false);
        for (const [, target = '', outside] of text.matchAll(/ Target="([^"]+)"( TargetMode)?/g)) {
          const from = path.replace('_rels/', '').replace(/\.rels$/, '');
          if (!outside) expect(parts.has(new URL(target, `https://x/${from}`).pathname.slice(1))).toBe(true);
        }
      }
      const slides = [...parts.keys()].filter((path) => /slides\/slide\d+\.xml$/.test(path));
      const notes = [...parts.keys()].filter((path) => /notesSlide\d+\.xml$/.test(path));
      expect(notes.length).toBe(slides.length);
    }
  });

  it('opens with title, number of figures, version, day and address, and ends with the sources', async () => {
    const reader = readerIn('en');
    const parts = partsOf(await reportDeck(goldenReport('en'), reader));
    const slides = [...parts.keys()].filter((path) => /slides\/slide\d+\.xml$/.test(path));
    const first = parts.get('ppt/slides/slide1.xml') ?? '';
    for (const told of ['A report', '4 figures', reader.seen.edition.version, reader.seen.day, 'example.org'])
      expect(first).toContain(told);
    expect(parts.get(`ppt/slides/slide${slides.length}.xml`)).toContain('Sources');
  });

  it('keeps in the sheet of a chart the figures of the CSV', async () => {
    const figure = goldenFigure({ indicatorId: RATE });
    const content = { title: 'R', parts: [shownPart(shownFigure({ indicatorId: RATE }))] };
    const file = await reportDeck(content, readerIn('zh'));
    const cells = sheetCells(file, 'ppt/embeddings/Microsoft_Excel_Sheet2.xlsx').slice(1);
    const numbers = cells.flatMap((row) => row.slice(1)).filter((one) => typeof one === 'number');
    const { table } = takenFigure(goldenDataset, figure);
    const levels = figure.references.map(({ standard }) => standard.value);
    const values = new Set(table.rows.map((row) => Number(row[columnAt(table, 'value')])));
    expect(numbers.length).toBeGreaterThan(5);
    for (const value of values) expect(numbers).toContain(value);
    for (const number of numbers)
      expect(values.has(number) || levels.includes(number), String(number)).toBe(true);
  });

  it('tells how much is done, up to all', async () => {
    const told: (readonly [number, number])[] = [];
    const report = goldenReport('zh');
    await reportDeck(report, readerIn('zh'), (done, of) => told.push([done, of]));
    expect(told.map(([done]) => done)).toEqual(Array.from({ length: 8 }, (_, at) => at + 1));
    expect(new Set(told.map(([, of]) => of))).toEqual(new Set([report.parts.length + 1]));
  });
});

describe('partSlides', () => {
  const reader = readerIn('zh');

  it('has the title of the writer, what the figures say, the remark and the address', () => {
    const shown = shownFigure({ indicatorId: RATE });
    const [slide] = partSlides(shownPart(shown, { title: 'Mine', remark: 'Short.' }), 'R', reader);
    expect(slide?.title).toBe('Mine');
    expect(slide?.caveat).toContain('Short.');
    expect(slide?.address).toBe('https://example.org/app/?i=alive');
    if (shown.kind === 'figure') expect(slide?.subtitle).toContain(shown.figure.finding);
  });

  it('gives a long remark a slide, and a long text as many as it needs, whole', () => {
    const long = Array.from({ length: 160 }, (_, at) => `句${at}，话里有话。`).join('');
    const remarked = partSlides(shownPart(shownFigure({ indicatorId: RATE }), { remark: long }), 'R', reader);
    expect(toldBy(remarked).replaceAll(/[\n（）/\d]|句/g, '')).toContain('话里有话');
    const slides = partSlides({ kind: 'text', id: 't', title: 'T', text: long.repeat(3) }, 'R', reader);
    expect(slides.length).toBeGreaterThan(2);
    const whole = slides.flatMap(({ body }) => (body.kind === 'text' ? body.lines : [])).join('');
    expect(whole).toBe(long.repeat(3));
  });

  it('names what is missing, and why', () => {
    const slides = partSlides({ kind: 'missing', id: 'm', title: 'Lost', why: 'Nobody knows.' }, 'R', reader);
    expect(toldBy(slides)).toContain('Lost');
    expect(toldBy(slides)).toContain('Nobody knows.');
  });
});
