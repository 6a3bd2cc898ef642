import { type FigureChange, WHOLE_SERIES } from '@/domain/figureChange';
import type { FileRow, Step } from './diffFigures';

/** The figures of all prefecture-level cities as files, and which indicator each measure is. */
export interface PanelFiles {
  readonly panel: readonly FileRow[];
  readonly measures: readonly FileRow[];
  /** The indicators of the dataset, which say the stage. */
  readonly indicators: readonly FileRow[];
}

/** The columns of the panel by the names that figures have for them. */
const COLUMNS = { value: 'value', resolution: 'resolution', flag: 'doubt_zh' } as const;

/**
 * The changes between two versions of the figures of all prefecture-level cities. A measure that is new, or is no longer
 * there, is one change with the number of its figures, not one for each.
 */
export function diffPanel(before: PanelFiles, after: PanelFiles, step: Step): readonly FigureChange[] {
  const old = byMeasure(before);
  const now = byMeasure(after);
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys.flatMap((key): readonly FigureChange[] => {
    const left = old.get(key)?.rows;
    const right = now.get(key)?.rows;
    const { indicatorId, stageId } = now.get(key) ?? old.get(key) ?? NOWHERE;
    const about = { ...step, indicatorId, stageId, nature: 'actual' } as const;
    const whole = (
      kind: 'added' | 'removed',
      rows: Rows,
      counted: { before: string } | { after: string },
    ) => ({
      ...about,
      kind,
      placeCode: '',
      period: spanOf(rows),
      observationId: '',
      field: WHOLE_SERIES,
      before: '',
      after: '',
      ...counted,
    });
    if (!left) return right ? [whole('added', right, { after: String(right.size) })] : [];
    if (!right) return [whole('removed', left, { before: String(left.size) })];
    return [...new Set([...right.keys(), ...left.keys()])].flatMap((id): readonly FigureChange[] => {
      const [was, is] = [left.get(id), right.get(id)];
      const row = is ?? was ?? {};
      const place = row.city_code ?? '';
      const figure = {
        ...about,
        placeCode: place,
        period: row.year ?? '',
        observationId: `p${place}.${about.indicatorId}.${row.year}.actual`,
      };
      if (!was) return [{ ...figure, kind: 'added', field: 'value', before: '', after: is?.value ?? '' }];
      if (!is) return [{ ...figure, kind: 'removed', field: 'value', before: was.value ?? '', after: '' }];
      return Object.entries(COLUMNS)
        .filter(([name]) => was[name] !== is[name])
        .map(([name, field]) => ({
          ...figure,
          kind: 'corrected',
          field,
          before: was[name] ?? '',
          after: is[name] ?? '',
        }));
    });
  });
}

type Rows = ReadonlyMap<string, FileRow>;

interface Series {
  readonly indicatorId: string;
  readonly stageId: string;
  readonly rows: Map<string, FileRow>;
}

const NOWHERE = { indicatorId: '', stageId: '' };

function byMeasure({ panel, measures, indicators }: PanelFiles): ReadonlyMap<string, Series> {
  const indicatorOf = new Map(measures.map((row) => [row.key, row.indicator_id ?? '']));
  const stageOf = new Map(indicators.map((row) => [row.indicator_id, row.stage_id ?? '']));
  const found = new Map<string, Series>();
  for (const row of panel) {
    const key = row.indicator_key ?? '';
    const indicatorId = indicatorOf.get(key) ?? '';
    const own = found.get(key) ?? { indicatorId, stageId: stageOf.get(indicatorId) ?? '', rows: new Map() };
    found.set(key, own);
    own.rows.set(`${row.city_code} ${row.year}`, row);
  }
  return found;
}

/** All years of a series as one period. */
function spanOf(rows: Rows): string {
  const years = [...rows.values()].map(({ year }) => Number(year)).sort((a, b) => a - b);
  const [first = 0] = years;
  const count = (years.at(-1) ?? first) - first + 1;
  return count === 1 ? String(first) : `${first}-01-01/P${count}Y`;
}
