import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import { csvText } from '@/lib/csvText';
import { rowComparability } from '@/narrative/comparability/rowComparability';
import { findingSentence } from '@/narrative/comparability/sentence';
import type { Figure } from '@/narrative/figure';
import { observationName } from '@/narrative/observationName';
import { inRecordOrder, recordColumns } from '@/query/observation/observationRecords';
import { goldenDataset, goldenFigure } from '../goldenData';
import { sceneOf } from '../pictureOf';
import { isSaid } from './agreement';
import { COMPARABILITY_CASES } from './comparabilityCases';
import { type Channel, drawnChannels } from './drawnChannels';
import { differencesOf, expectedChannels } from './expectedChannels';
import { drawnBars, expectedBar } from './rows/drawnBars';

function csvRows(figure: Figure): readonly Record<string, string>[] {
  const columns = recordColumns(goldenDataset, rowComparability(figure));
  const text = csvText(columns, inRecordOrder(goldenDataset, figure.observations), 'scripts');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe.each(COMPARABILITY_CASES)('$about', ({ zh, en, rows, row, about: _, ...spec }) => {
  const figures = { zh: goldenFigure(spec), en: goldenFigure({ ...spec, language: 'en' }) };

  it('is said in one sentence, which the alternative text carries', () => {
    expect(figures.zh.sentence).toBe(zh);
    expect(figures.en.sentence).toBe(en);
    for (const { text, sentence, comparability } of Object.values(figures)) {
      for (const finding of comparability.findings) {
        const clause = findingSentence(finding, text).slice(1, -1);
        if (finding.dimension !== 'source') expect(sentence).toContain(clause);
        expect(clause === '').toBe(finding.gravity === null);
      }
    }
    expect(figures.zh.alt).toContain(zh);
    expect(figures.en.alt).toContain(en);
  });

  it('is in the columns of the file, row by row, and nowhere else', () => {
    for (const language of ['zh', 'en'] as const) {
      const data = csvRows(figures[language]);
      const told = data.map((one) => [
        one.observation_id ?? '',
        `${one.comparability_codes} ${one.comparability_gravity}`.trim(),
      ]);
      expect(Object.fromEntries(told.filter(([, codes]) => codes !== ''))).toEqual(rows);
      const [id, sentenceZh, sentenceEn] = row;
      expect(data.find((one) => one.observation_id === id)?.comparability).toBe(
        language === 'zh' ? sentenceZh : sentenceEn,
      );
      for (const one of data)
        expect(one.comparability === '', one.observation_id).toBe(one.comparability_codes === '');
    }
  });

  it('is drawn: each mark or bar has what its row names, and no more', () => {
    const figure = figures.zh;
    const scene = sceneOf(figure);
    const drawn = spec.year === undefined ? drawnChannels(scene) : new Map<Observation, readonly Channel[]>();
    for (const [observation, channels] of drawn) {
      const expected = expectedChannels(figure, observation, drawn);
      const said = expected.filter(
        (channel) => !channels.includes(channel) && isSaid(channel, observation, figure, scene),
      );
      expect([...channels, ...said].sort(), observation.id).toEqual(expected);
    }
    const bars = drawnBars(scene);
    for (const [observation, look] of bars) expect(look, observation.id).toEqual(expectedBar(observation));
    for (const hidden of figure.observations.filter((one) => !drawn.has(one) && !bars.has(one))) {
      const mark = [...scene.marks, ...scene.bars].find(({ also }) => also.includes(hidden));
      const shared = mark && drawnChannels({ ...scene, marks: [mark] }).get(mark.observation);
      const range = hidden.nature === mark?.observation.nature;
      expect(shared, hidden.id).toContain(range ? 'tie' : 'diamond');
    }
  });

  it('is on the chips, the gravest first, and in the name that a screen reader gives each figure', () => {
    const figure = figures.zh;
    const chips = figure.chips.filter(({ differs }) => differs);
    const order = chips.map(({ gravity }) => ['different', 'care', 'detail'].indexOf(gravity ?? ''));
    expect(order).toEqual([...order].sort());
    const apart = figure.observations.flatMap((one) =>
      differencesOf(figure, one).filter(({ shared, gravity }) => !shared || gravity !== 'detail'),
    );
    expect(new Set(chips.map(({ dimension }) => dimension))).toEqual(
      new Set(apart.map(({ dimension }) => dimension)),
    );
    for (const one of figure.observations) {
      const name = observationName(one, figure.text, differencesOf(figure, one));
      const grave = differencesOf(figure, one).some(({ gravity }) => gravity === 'different');
      expect(name.includes('不是同一回事'), one.id).toBe(grave);
    }
  });
});

it('each year beside a bar stands in its label where the years differ', () => {
  const figure = goldenFigure({ indicatorId: 'aid-amount', year: 'latest' });
  const labels = sceneOf(figure).labels.map(({ lines }) =>
    lines
      .flat()
      .map(({ text }) => text)
      .join(' '),
  );
  for (const year of ['2020', '2022', '2023 上半年'])
    expect(
      labels.some((label) => label.includes(year)),
      year,
    ).toBe(true);
});
