import type { Wording } from '@/wording/wording';
import { PLAIN } from '../glyph/key';
import { type MarkFacts, mark } from '../glyph/markShapes';
import { LABEL_SIZE } from '../label/labelText';
import { type Scene, sceneOf } from '../scene/scene';
import type { Shape } from '../scene/shape';

type CoverageMark = 'actual' | 'target' | 'plan' | 'part' | 'scope';

const MARKS: Readonly<Record<CoverageMark, Partial<MarkFacts>>> = {
  actual: {},
  target: { nature: 'target' },
  plan: { nature: 'plan' },
  part: { period: { ...PLAIN.period, kind: 'half', endMonth: 6 } },
  scope: { scope: 'municipal' },
};

/** The marks of a coverage table, each with its name in the key. */
export const COVERAGE_MARKS = (Object.keys(MARKS) as CoverageMark[]).map(
  (name): { readonly name: CoverageMark; readonly shapes: readonly Shape[] } => ({
    name,
    shapes: mark({ ...PLAIN, ...MARKS[name] }, { value: 'up' }),
  }),
);

const LINE = 22;

/** The key of a coverage table as a picture: marks in words, then the signs that are words already. */
export function coverageKeyScene({ ui }: Wording, width: number): Scene {
  const { key } = ui.coverage;
  const others = [key.grade, key.near, key.none];
  const height = LINE * (COVERAGE_MARKS.length + others.length);
  const middle = (row: number) => (row + 0.5) * LINE;
  return sceneOf(
    { width, height, plot: { left: 0, right: width, top: 0, bottom: height } },
    {
      signs: COVERAGE_MARKS.map(({ shapes }, row) => ({
        at: { x: 10, y: middle(row) },
        place: { code: '', colour: 'ink2' },
        shapes,
      })),
      labels: [...COVERAGE_MARKS.map(({ name }) => key[name]), ...others].map((text, row) => ({
        at: { x: row < COVERAGE_MARKS.length ? 26 : 0, y: middle(row) },
        align: 'left',
        halo: false,
        lines: [[{ text, size: LABEL_SIZE, bold: false, tone: 'ink2' }]],
      })),
    },
  );
}
