import type { Dataset } from '@/domain/dataset';
import type { PanelCatalogue, PanelColumn } from '@/domain/panel';
import type { PanelRate } from '@/domain/panelRate';
import { panelDigest } from '@/query/home/panelDigest';
import { datasetOf, indicator, observation, PLACES, UNITS, unit } from '../../fixtures';
import { catalogueOf, columnOf, figure, panelCity } from '../panel/panelFixtures';

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022];
/** The four cities compared, five others of their provinces. */
const CODES = ['360100', '360200', '360300', '360700', '361000', '440100', '440200', '440700', '440800'];
const COMPARED = new Set(PLACES.filter(({ level }) => level === 'city').map(({ code }) => code));

const both = (zh: string, en: string) => ({ zh, en });

const rate = (id: string, above: readonly string[], below: readonly string[], times: number): PanelRate => ({
  id,
  above,
  below,
  times,
  unitId: times === 1 ? 'per_teacher' : 'percent',
  stageId: 'cross-stage',
  name: both(id, id),
  working: both(`${above.join(' + ')} ÷ ${below.join(' + ')}`, `${above.join(' + ')} / ${below.join(' + ')}`),
  caveat: both('', ''),
  acrossTables: false,
  synonyms: [],
});

/** 20 pupils a teacher in 360100 in 2017, one more from city to city, half a pupil less from year to year. */
const pupils = (at: number, year: number) => (20 + at - (year - 2017) / 2) * 1000;

/** Of every measure a column: of 361000 the teachers of 2019 are doubtful. */
export const COLUMNS: readonly PanelColumn[] = (
  [
    ['pri_students', (at, year) => pupils(at, year) * 0.6, 'person'],
    ['sec_students', (at, year) => pupils(at, year) * 0.4, 'person'],
    ['pri_teachers', () => 600, 'person'],
    ['sec_teachers', () => 400, 'person'],
    ['edu_exp', (at, year) => (15 + at - (year - 2017)) * 1e8, 'CNY'],
    ['gen_exp', () => 1e10, 'CNY'],
  ] as const satisfies readonly (readonly [string, (at: number, year: number) => number, string])[]
).map(([key, of, unitId]) =>
  columnOf(
    CODES.flatMap((code, at) =>
      YEARS.map((year) =>
        figure(code, of(at, year), {
          year,
          doubtful: code === '361000' && year === 2019 && key === 'pri_teachers' && 'doubt',
        }),
      ),
    ),
    key,
    unitId,
  ),
);

export const HOME_CATALOGUE: PanelCatalogue = {
  ...catalogueOf([]),
  cities: CODES.map(panelCity),
  provinces: new Map([
    ['360000', both('江西', 'Jiangxi')],
    ['440000', both('广东', 'Guangdong')],
    ['630000', both('青海', 'Qinghai')],
  ]),
  measures: COLUMNS.map(({ measure }) => measure),
  rates: [
    rate('pupils-per-teacher', ['pri_students', 'sec_students'], ['pri_teachers', 'sec_teachers'], 1),
    rate('education-share', ['edu_exp'], ['gen_exp'], 100),
    rate('other', ['edu_exp'], ['pri_students'], 1),
  ],
};

/** The cities compared with their own figures of pupils, schools and teachers, targets, and the digest of all nine. */
export function homeDataset(): Dataset {
  const of = (key: string) =>
    COLUMNS.filter(({ measure }) => measure.key === key).flatMap(({ figures }) =>
      [...figures].flatMap(([placeCode, years]) => [...years.values()].map((one) => ({ ...one, placeCode }))),
    );
  const own = (indicatorId: string, key: string) =>
    of(key)
      .filter(({ placeCode }) => COMPARED.has(placeCode))
      .map(({ placeCode, year, value }) =>
        observation({ indicatorId, placeCode, time: String(year), value, resolution: 1 }),
      );
  const target = (placeCode: string, time: string, nature: 'target' | 'actual', value: number) =>
    observation({ indicatorId: 'retention', placeCode, time, nature, value });
  const dataset = datasetOf(
    [
      ...own('schools', 'pri_teachers'),
      ...own('secondary', 'sec_students'),
      ...own('pupils', 'pri_students'),
      target('360100', '2020', 'target', 97),
      target('360100', '2020', 'actual', 98),
      target('360700', '2030', 'target', 95),
      target('440700', '2018', 'target', 90),
    ],
    [
      indicator({ id: 'schools', unitId: 'person' }),
      indicator({ id: 'pupils', unitId: 'person' }),
      indicator({ id: 'secondary', unitId: 'person', stageId: 'cross-stage' }),
      indicator({ id: 'retention' }),
    ],
  );
  const keyOf = new Map([
    ['pupils', 'pri_students'],
    ['secondary', 'sec_students'],
    ['spending', 'edu_exp'],
  ]);
  const units = [...UNITS, unit('per_teacher', 'ratio', '人/教师', 'per teacher')];
  const across = { parentId: '', name: { zh: '跨学段', en: 'Across stages' }, isced: '', synonyms: [] };
  const stages = [...dataset.stages, { ...across, id: 'cross-stage', order: 9 }];
  const known: Dataset = {
    ...dataset,
    stages,
    stage: new Map(stages.map((one) => [one.id, one])),
    units,
    unit: new Map(units.map((one) => [one.id, one])),
    panel: { ...dataset.panel, keyOf },
  };
  const columns = new Map(COLUMNS.map((column) => [column.measure.key, column]));
  return { ...known, panel: { ...known.panel, digest: panelDigest(known, HOME_CATALOGUE, columns) } };
}
