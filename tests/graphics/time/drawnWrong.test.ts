import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/dataset';
import { LANGUAGES } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import type { Standard } from '@/domain/standard';
import type { Scene, SceneMark } from '@/graphics/scene/scene';
import { timePicture } from '@/graphics/time/timeScene';
import { trendLook } from '@/graphics/time/timeSpec';
import { formatNumber } from '@/lib/numberFormat';
import type { Figure } from '@/narrative/figure';
import { datasetOf, observation, selectFrom } from '../../fixtures';
import { goldenFigure } from '../../goldenData';
import { figureOf, type PictureSpec, sceneOf } from '../../pictureOf';
import { derivedFigure } from '../derivedFigure';
import { wordsOf } from '../sceneFaults';
import { figuresOf } from './readBack';

const drawnTrend = (spec: PictureSpec): { readonly figure: Figure; readonly scene: Scene } => {
  const figure = goldenFigure(spec);
  return { figure, scene: sceneOf(figure) };
};
const STANDARD: Standard = {
  id: 'level',
  indicatorId: 'rate',
  stageId: 'primary',
  bound: 'exact',
  value: 81.5,
  appliesTo: 'country',
  byYear: 2020,
  sourceId: 'report',
  note: { zh: '', en: '' },
};
const words = ({ labels }: Scene) => labels.map(wordsOf);
const markOf = ({ marks }: Scene, found: (one: Observation) => boolean): SceneMark => {
  const mark = marks.find((one) => figuresOf(one).some(found));
  if (!mark) throw new Error('No such mark');
  return mark;
};
/** How far the line of a period reaches to the left of its mark, and whether it ends in a tick. */
function spanOf({ shapes }: SceneMark) {
  const ink = shapes.flatMap((shape) => (shape.kind === 'path' && shape.stroke === 'ink' ? [shape] : []));
  const lines = ink.filter(({ d }) => /^M-[\d.]+,0L/.test(d));
  const far = Math.max(...lines.map(({ d }) => Number(/^M-([\d.]+)/.exec(d)?.[1])));
  return { far, tick: lines.some(({ d }) => /,-4L.*,4$/.test(d)), dotted: lines.some(({ dash }) => dash) };
}

describe('totals of several years', () => {
  const SPANS = 'new-school-places-schools-cumulative';

  it('are told by the words beside them, without a line', () => {
    const { scene } = drawnTrend({ indicatorId: SPANS });
    expect(words(scene).some((label) => label.includes('2021—2025'))).toBe(true);
    expect(words(scene).some((label) => label.includes('2023—2025'))).toBe(true);
    for (const mark of scene.marks) expect(spanOf(mark).far).toBe(Number.NEGATIVE_INFINITY);
  });

  it('reach back, where there are no words, to the year that they begin in, each as long as it is', () => {
    const { selection, text } = goldenFigure({ indicatorId: SPANS });
    const look = { ...trendLook(838), labels: 'none', column: false } as const;
    const { scene } = timePicture({ selection, text, look, size: { width: 838, height: 300 } });
    const five = spanOf(markOf(scene, ({ period }) => period.text === '2021-01-01/P5Y'));
    const three = spanOf(markOf(scene, ({ period }) => period.text === '2023-01-01/P3Y'));
    const years = scene.texts.filter(({ text }) => /^\d{4}$/.test(text));
    const xOf = (year: string) => years.find(({ text }) => text === year)?.at.x ?? Number.NaN;
    expect(five.far).toBeCloseTo(xOf('2025') - xOf('2021'), 1);
    expect(three.far).toBeCloseTo(xOf('2025') - xOf('2023'), 1);
    expect([five.tick, three.tick, five.dotted, three.dotted]).toEqual([true, true, false, false]);
  });

  it('run out in dots where the axis of a row begins after them', () => {
    const dataset = datasetOf([
      observation({ time: '2012-01-01/P10Y' }),
      observation({ time: '2021', value: 80 }),
    ]);
    const selection = selectFrom(dataset);
    const { text } = figureOf(dataset, { indicatorId: 'rate' });
    const size = { width: 250, height: 64 };
    const years = { from: 2015, to: 2025 };
    const { scene } = timePicture({
      selection,
      text,
      size,
      look: { ...trendLook(838), labels: 'none', column: false },
      years,
    });
    const span = spanOf(markOf(scene, ({ period }) => period.kind === 'years'));
    expect([span.tick, span.dotted]).toEqual([false, true]);
  });
});

describe('the gross enrolment ratio of preschool', () => {
  const { scene } = drawnTrend({ indicatorId: 'preschool-gross-enrolment-ratio' });

  it('names the place of every grey value', () => {
    const grey = scene.labels.filter(({ place }) =>
      ['360000', '440000', '100000'].includes(place?.code ?? ''),
    );
    expect(grey.length).toBeGreaterThan(1);
    for (const label of grey) expect(wordsOf(label)).toMatch(/^(江西|广东|全国)/);
  });
});

describe('figures of single institutions', () => {
  const { scene, figure } = drawnTrend({ indicatorId: 'higher-institution-size' });

  it('each have a value that says so', () => {
    const short = figure.text.wording.terms.scopeShort.institution;
    for (const { value } of figure.observations) {
      const number = formatNumber(value, figure.text.display);
      expect(words(scene).find((label) => label.includes(number))).toContain(short);
    }
  });

  it('are never joined to a line, as if two colleges were one city', () => {
    const colleges = [2020, 2021, 2022, 2022].map((year, at) =>
      observation({ scope: 'institution', time: String(year), value: 60 + 9 * at }),
    );
    const { lines, marks, labels } = sceneOf(figureOf(datasetOf(colleges), { indicatorId: 'rate' }));
    expect(lines).toEqual([]);
    expect([marks.length, labels.length]).toEqual([4, 4]);
  });
});

it.each(LANGUAGES)('percentage points are never printed as per cent (%s)', (language) => {
  const { scene, figure } = drawnTrend({ indicatorId: 'youth-myopia-rate-reduction', language });
  const printed = [
    ...scene.texts.map(({ text }) => text),
    ...words(scene),
    figure.alt,
    figure.subtitle,
    figure.sentence,
  ];
  expect(printed.filter((text) => text.includes('%'))).toEqual([]);
  expect(figure.subtitle).toContain(figure.text.display.symbol);
});

it('a difference of less than a hundredth does not fill the height', () => {
  const values = [1000, 1004, 1007].map((value, at) =>
    observation({ indicatorId: 'students', value, time: String(2019 + at) }),
  );
  const scene = sceneOf(figureOf(datasetOf(values), { indicatorId: 'students' }));
  const heights = scene.marks.map(({ at }) => at.y);
  const share = (Math.max(...heights) - Math.min(...heights)) / (scene.plot.bottom - scene.plot.top);
  expect(share).toBeLessThan(0.15);
});

it('a figure per child keeps an honest axis', () => {
  for (const indicatorId of ['kindergarten-children', 'kindergartens']) {
    const figure = derivedFigure({ indicatorId, measure: 'per:children' });
    const { marks, plot } = sceneOf(figure);
    const values = figure.observations.map(({ value }) => value);
    const spread = (Math.max(...values) - Math.min(...values)) / Math.max(...values);
    const heights = marks.map(({ at }) => at.y);
    const share = (Math.max(...heights) - Math.min(...heights)) / (plot.bottom - plot.top);
    expect(share, indicatorId).toBeLessThanOrEqual(Math.min(1, spread * 10) + 1e-9);
  }
});

describe('a result and its target', () => {
  const result = observation({ value: 93 });
  const target = (change: Parameters<typeof observation>[0]) =>
    observation({ value: 93, nature: 'target', ...change });
  const marks = (other: Observation) =>
    sceneOf(
      figureOf(datasetOf([result, other, observation({ time: '2018', value: 60 })]), { indicatorId: 'rate' }),
    ).marks;

  it('are one mark where they are of one scope', () => {
    expect(marks(target({})).map((mark) => figuresOf(mark).length)).toContain(2);
  });

  it('are two where the target is of another scope', () => {
    expect(marks(target({ scope: 'central_urban' })).map((mark) => figuresOf(mark).length)).toEqual([
      1, 1, 1,
    ]);
  });
});

describe('a break in a series', () => {
  const trendOf = (change: Parameters<typeof observation>[0]) =>
    sceneOf(
      figureOf(
        datasetOf([
          ...[2016, 2017].map((year) => observation({ time: String(year), value: year - 1940 })),
          observation({ time: '2018', value: 86, ...change }),
          observation({ time: '2019', value: 88 }),
        ]),
        { indicatorId: 'rate' },
      ),
    );
  const yearsOf = ({ lines, texts }: Scene) =>
    lines.map(({ runs }) =>
      runs.map((run) => run.map(({ x }) => texts.find((one) => Math.abs(one.at.x - x) < 0.5)?.text)),
    );

  it('is crossed by no line, and shown by its sign', () => {
    const broken = trendOf({ breakReason: { zh: '口径变了', en: 'New definition' } });
    expect(yearsOf(broken)).toEqual([
      [
        ['2016', '2017'],
        ['2018', '2019'],
      ],
    ]);
    expect(broken.signs.map(({ key }) => key)).toEqual(['broken']);
  });

  it('is nowhere where none is told: one line through all years', () => {
    const whole = trendOf({});
    expect(yearsOf(whole)).toEqual([[['2016', '2017', '2018', '2019']]]);
    expect(whole.signs).toEqual([]);
  });
});

describe('a standard with a year', () => {
  const ofYear = (byYear: number): Scene => {
    const standard = { ...STANDARD, byYear };
    const list = [2018, 2019, 2020].map((year) =>
      observation({ time: String(year), value: 80 + year - 2018 }),
    );
    return sceneOf(
      figureOf(indexDataset({ ...datasetOf(list), standards: [standard] }), { indicatorId: 'rate' }),
    );
  };
  const ticks = ({ rules, texts }: Scene, year: string) =>
    rules.filter(
      ({ from, to }) => from.x === to.x && from.x === texts.find(({ text }) => text === year)?.at.x,
    );

  it.each(['2018', '2019', '2020'])(
    'has its line and the tick of its year in %s, first and last too',
    (year) => {
      const scene = ofYear(Number(year));
      expect(scene.rules.some(({ key, from, to }) => key === 'standard' && to.x > from.x)).toBe(true);
      expect(ticks(scene, year)).toHaveLength(1);
    },
  );

  it('has its line alone where its year lies beyond the axis', () => {
    const scene = ofYear(2025);
    expect(scene.rules.some(({ key }) => key === 'standard')).toBe(true);
    expect(['2018', '2019', '2020'].flatMap((year) => ticks(scene, year))).toEqual([]);
  });
});
