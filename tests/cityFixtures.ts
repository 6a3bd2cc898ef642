import type { Dataset } from '@/domain/dataset';
import { indexPanelColumn, NO_PANEL, type PanelColumn } from '@/domain/panel';
import { datasetOf, indicator, type ObservationChange, observation } from './fixtures';
import { CODES, catalogueOf, figure, measure } from './query/panel/panelFixtures';

/** Primary pupils: 360100 rises to 90万 in 2010 and falls to 75万 in 2022; 2013 is doubtful. */
const OWN: readonly (readonly [number, number, boolean])[] = [
  [2000, 800_000, false],
  [2001, 810_000, false],
  [2010, 900_000, false],
  [2013, 100_000, true],
  [2022, 750_000, false],
];

const column = (key: string, unitId: string, of: (at: number) => number): PanelColumn =>
  indexPanelColumn(
    { ...measure(key, unitId), indicatorId: key },
    CODES.flatMap((code, at) => [figure(code, of(at), { resolution: unitId === 'CNY' ? 10_000 : 100 })]),
  );

/** Nine cities, of which 360100 and 440700 are compared, with pupils over years, spending, people and a document. */
export function cityDataset(): Dataset {
  const pupils = indexPanelColumn(measure('pri_students'), [
    ...CODES.filter((code) => code !== '360100').map((code, at) => figure(code, (at + 1) * 100_000)),
    ...OWN.map(([year, value, doubtful]) =>
      figure('360100', value, { year, doubtful: doubtful && 'doubt', resolution: 100 }),
    ),
  ]);
  const columns = [
    pupils,
    column('edu_exp', 'CNY', (at) => (at + 1) * 1e9),
    column('hukou_pop', 'person', (at) => (at + 1) * 1e6),
    column('resident_pop', 'person', (at) => (at + 1) * 9e5),
  ];
  const own = (indicatorId: string, value: number, time: string, change: ObservationChange = {}) =>
    observation({ indicatorId, value, time, stageId: 'compulsory', ...change });
  const dataset = datasetOf(
    [
      ...[300_000, 200_000, 100_000].map((value, at) => own('aid', value, String(2022 - at))),
      own('aid', 460_000, '2023-S1'),
      own('places', 10, '2021', { stageId: 'preschool' }),
      own('aid', 500_000, '2022', { nature: 'target' }),
      own('aid', 1, '2023', { placeCode: '360700', sourceId: 'press' }),
    ],
    [
      ...columns.map(({ measure: one }) => indicator({ id: one.key, unitId: one.unitId })),
      indicator({ id: 'aid', unitId: 'person', stageId: 'compulsory' }),
      indicator({ id: 'places', unitId: 'person', stageId: 'preschool' }),
    ],
  );
  return {
    ...dataset,
    panel: {
      ...NO_PANEL,
      catalogue: catalogueOf([]),
      columns: new Map(columns.map((one) => [one.measure.key, one])),
      keyOf: new Map(columns.map(({ measure: one }) => [one.key, one.key])),
    },
  };
}
