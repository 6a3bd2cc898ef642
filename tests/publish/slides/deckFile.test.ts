// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { slidesOf } from '@/publish/slides/deck';
import { deckFile } from '@/publish/slides/ooxml/deckFile';
import type { Slide } from '@/publish/slides/slide';
import { wordingOf } from '@/wording/wording';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { readerIn } from '../table/tables';
import { partsOf, sheetCells } from './decks';

const reader = readerIn('zh');
const HOSTILE = `<script>alert("1")</script> & 'x' ]]> 🏫 \u202eعكس\u0000 _x0041_ =1+1`;

const golden = ['trend', 'latest'].flatMap((kind) => {
  const figure = goldenFigure({
    indicatorId: 'preschool-gross-enrolment-ratio',
    ...(kind === 'latest' ? { year: 'latest' as const } : {}),
  });
  return slidesOf({ kind: 'figure', dataset: goldenDataset, figure }, wordingOf('zh'));
});

const hostile: Slide = {
  title: HOSTILE + 'long '.repeat(60),
  subtitle: HOSTILE,
  caveat: HOSTILE.repeat(5),
  source: HOSTILE.repeat(9),
  alt: HOSTILE,
  notes: [HOSTILE, 'two\nlines'],
  body: {
    kind: 'line',
    heading: HOSTILE,
    categories: ['2019', '2020', HOSTILE],
    axis: { min: 0, max: 10, step: 5, code: '0' },
    series: [
      {
        name: HOSTILE,
        style: 'line',
        colour: '1F55C4',
        ink: '1F55C4',
        values: [1.25, null, 3],
        decimals: 2,
        labels: [{ at: 2, code: '"≥"0.00', named: true }],
      },
    ],
  },
};
const table: Slide = {
  ...hostile,
  body: { kind: 'table', columns: [{ heading: HOSTILE, share: 1 }], rows: [[HOSTILE], ['a\nb']] },
};
const slides = [...golden, hostile, table];
const file = deckFile(HOSTILE, slides, {
  ...reader,
  seen: { ...reader.seen, address: 'https://e.org/?a=1&b="2"' },
});
const parts = partsOf(file);
const xml = (path: string) => new DOMParser().parseFromString(parts.get(path) ?? '', 'application/xml');

describe('deckFile', () => {
  it('is XML in every part, without a number that is none', () => {
    for (const [path, text] of parts) {
      if (path.endsWith('.xlsx')) continue;
      expect(xml(path).getElementsByTagName('parsererror').length, path).toBe(0);
      expect(text, path).not.toMatch(/NaN|Infinity|undefined/);
      expect(text.includes('\u0000'), path).toBe(false);
      expect(text, path).not.toContain('<script');
    }
  });

  it('names the type of every part, and no part that is not there', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path = '']) => path);
    const endings = [...types.matchAll(/Extension="([^"]+)"/g)].map(([, ending = '']) => ending);
    expect(named.filter((path) => !parts.has(path))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    for (const path of parts.keys())
      if (path !== '[Content_Types].xml')
        expect(
          named.includes(path) || (endings.includes(path.split('.').at(-1) ?? '') && !/\.xml$/.test(path)),
          path,
        ).toBe(true);
  });

  it('leads to parts that are there, by ids that are used', () => {
    for (const [path, text] of parts) {
      if (!path.endsWith('.rels')) continue;
      const from = path.replace('_rels/', '').replace(/\.rels$/, '');
      const ids = [...text.matchAll(/Id="([^"]+)" Type="([^"]+)" Target="([^"]+)"( TargetMode)?/g)];
      for (const [, , , target = '', outside] of ids)
        if (!outside) {
          const at = new URL(target, `https://x/${from}`).pathname.slice(1);
          expect(parts.has(at), `${path}: ${target}`).toBe(true);
        }
      const used = [...(parts.get(from) ?? '').matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
      const known = ids.map(([, id]) => id);
      expect(
        used.filter((id) => !known.includes(id)),
        path,
      ).toEqual([]);
    }
  });

  it('keeps in each chart a workbook of the same figures, blanks as blanks', () => {
    const charts = slides.flatMap(({ body }, at) =>
      body.kind === 'table' || body.kind === 'text' ? [] : [{ body, at: at + 1 }],
    );
    expect(charts.length).toBeGreaterThan(2);
    for (const { body, at } of charts) {
      const [head = [], ...rows] = sheetCells(file, `ppt/embeddings/Microsoft_Excel_Sheet${at}.xlsx`);
      expect(head.length).toBe(body.series.length + 1);
      for (const [down, row] of rows.entries())
        for (const [across, { values }] of body.series.entries())
          expect(row[across + 1] ?? null).toBe(values[down] ?? null);
      const chart = parts.get(`ppt/charts/chart${at}.xml`) ?? '';
      expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
      const cached = [...chart.matchAll(/<c:numCache>.*?<\/c:numCache>/g)].map(([cache]) =>
        [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
      );
      expect(cached).toEqual(body.series.map(({ values }) => values.filter((value) => value !== null)));
    }
  });

  it('gives every slide its notes, and every text whole', () => {
    for (const at of slides.keys()) expect(parts.has(`ppt/notesSlides/notesSlide${at + 1}.xml`)).toBe(true);
    const written = xml(`ppt/slides/slide${slides.length - 1}.xml`).documentElement.textContent ?? '';
    expect(written).toContain(`<script>alert("1")</script> & 'x' ]]> 🏫`);
  });

  it('is the same for the same slides', () => {
    expect(deckFile('a', slides, reader)).toEqual(deckFile('a', slides, reader));
  });
});
