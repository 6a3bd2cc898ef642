import type { Change } from '@/domain/dataRecord';
import type { Dataset } from '@/domain/dataset';
import type { ChangedVersion, FigureChange } from '@/domain/figureChange';
import { goldenDataset } from './goldenData';

const NANCHANG_2015: FigureChange = {
  version: '1.1.0',
  since: '1.0.0',
  date: '2026-12-01',
  kind: 'corrected',
  indicatorId: 'preschool-gross-enrolment-ratio',
  stageId: 'preschool',
  placeCode: '360100',
  period: '2015',
  nature: 'actual',
  observationId: 'nc.preschool-gross-enrolment-ratio.2015.actual',
  field: 'value',
  before: '85',
  after: '87.2',
};

/** A change of the gross enrolment ratio of Nanchang in 2015, but for what is said. */
export const figureChange = (change: Partial<FigureChange> = {}): FigureChange => ({
  ...NANCHANG_2015,
  ...change,
});

/** The golden data as version 1.2.0, whose record has these changes of figures and of indicators. */
export function changedDataset(changes: readonly FigureChange[], notes: readonly Change[] = []): Dataset {
  const named = [...new Set(changes.map(({ version }) => version))];
  const versions = named.map((version): ChangedVersion => {
    const own = changes.filter((one) => one.version === version);
    const of = (kind: FigureChange['kind']) => own.filter((one) => one.kind === kind).length;
    return {
      version,
      since: own[0]?.since ?? '',
      date: own[0]?.date ?? '',
      counts: { added: of('added'), corrected: of('corrected'), removed: of('removed'), series: 0 },
    };
  });
  return {
    ...goldenDataset,
    edition: { version: '1.2.0', date: '2026-12-02' },
    record: { files: [], changes: notes, versions },
    figureChanges: new Map(named.map((one) => [one, changes.filter(({ version }) => version === one)])),
  };
}
