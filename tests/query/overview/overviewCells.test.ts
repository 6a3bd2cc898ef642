import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import { overviewText } from '@/narrative/overview/overviewText';
import { standingWords } from '@/narrative/overview/standingWords';
import { overviewBoard } from '@/query/overview/overviewBoard';
import { goldenDataset, goldenTexts } from '../../goldenData';

type Row = Readonly<Record<string, string>>;

const file = goldenTexts['observations.csv'];
const rows = new Map(
  Papa.parse<Row>(file && 'text' in file ? file.text : '', { header: true }).data.map((row) => [
    row.observation_id,
    row,
  ]),
);

function rowOf({ id }: Observation): Row {
  const row = rows.get(id);
  if (!row) throw new Error(`No row ${id}`);
  return row;
}

const numbersIn = (words: string): readonly number[] =>
  (words.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((text) => Number(text.replaceAll(',', '')));

const STAGES = ['', ...goldenDataset.stages.map(({ id }) => id)];

describe.each(STAGES)('every cell of the overview of "%s" is a figure of the data', (stageId) => {
  const figures = overviewBoard(goldenDataset, stageId, 2026).groups.flatMap((group) => group.figures);

  it('in value, year, nature and place', () => {
    for (const { indicator, cities, country } of figures) {
      const shown = [
        ...cities.flatMap(({ place, shown, upper }) =>
          [shown, upper].flatMap((one) => (one ? [[place.code, one] as const] : [])),
        ),
        ...(country ? [['100000', country] as const] : []),
      ];
      for (const [code, figure] of shown) {
        const row = rowOf(figure);
        expect([row.place_code, row.indicator_id, row.nature, row.bound, row.scope]).toEqual([
          code,
          indicator.id,
          figure.nature,
          figure.bound,
          figure.scope,
        ]);
        expect(Number(row.value)).toBe(figure.value);
        expect(row.time_period).toBe(figure.period.text);
      }
    }
  });

  it.each(['zh', 'en'] as const)('in the words of the cell in %s', (language) => {
    for (const figure of figures) {
      const text = overviewText(goldenDataset, figure, language);
      for (const standing of figure.cities) {
        const words = standingWords(figure, standing, text);
        expect(words === null).toBe(standing.shown === null);
        if (!words || !standing.shown) continue;
        const row = rowOf(standing.shown);
        const printed = (numbersIn(words.value)[0] ?? Number.NaN) * text.display.factor;
        expect(Math.abs(printed - Number(row.value))).toBeLessThanOrEqual(Number(row.value) * 0.005);
        expect(words.period).toContain(row.time_period?.slice(0, 4));
        expect(words.period.includes('[')).toBe(row.period_basis === 'inferred');
        const { nature } = text.wording.terms;
        const named = (['target', 'plan'] as const).filter((one) => words.period.includes(nature[one]));
        expect(named).toEqual(row.nature === 'actual' ? [] : [row.nature]);
      }
    }
  });
});
