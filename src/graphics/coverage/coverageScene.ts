import { type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { runsOf } from '@/lib/runs';
import { wrapText } from '@/lib/textWidth';
import { countsText } from '@/narrative/coverage/coverageSentences';
import type { CoverageRow, CoverageStageGroup } from '@/query/coverage/coverageTable';
import type { YearExtent } from '@/query/selection/selection';
import type { Wording } from '@/wording/wording';
import { PLAIN } from '../glyph/key';
import { mark } from '../glyph/markShapes';
import { linearScale } from '../scale/linearScale';
import type { Box, Point } from '../scene/box';
import { type Scene, type SceneLabel, sceneOf, type Tone } from '../scene/scene';

type Layers = Pick<Scene, 'rules' | 'signs' | 'labels'>;

const LINE = 7;
const PADDING = 9;
/** How much of a year a figure's line covers, so that a missing year is a gap. */
const HALF_YEAR = 0.4;
const AIM_TIMES = 0.55;

/** Pixels that the lines of a row need. */
export const rowHeight = ({ cells }: CoverageRow): number => 2 * PADDING + Math.max(1, cells.length) * LINE;

/** The axis of the years: every fifth, and the last. */
export const axisYears = ({ from, to }: YearExtent): readonly number[] => {
  const fifths = Array.from({ length: to - from }, (_, at) => from + at).filter((year) => year % 5 === 0);
  return [...fifths.filter((year) => to - year > 2), to];
};

/** Where the middle of each year stands within some pixels. */
export const yearScale = ({ from, to }: YearExtent, left: number, right: number) =>
  linearScale([from - 0.5, to + 0.5], [left, right]);

/** The years of an indicator: a line a place where it has results, a small mark where it has an aim. */
export function coverageRowScene(row: CoverageRow, years: YearExtent, width: number): Scene {
  const height = rowHeight(row);
  const plot = { left: 0, right: width, top: 0, bottom: height };
  return sceneOf({ width, height, plot }, linesOf(row, years, plot));
}

function linesOf({ cells }: CoverageRow, years: YearExtent, box: Box): Layers {
  const x = yearScale(years, box.left, box.right);
  const first = (box.top + box.bottom - (cells.length - 1) * LINE) / 2;
  const placed = cells.map((cell, at) => ({ ...cell, y: first + at * LINE }));
  const ticks = axisYears(years).map((year) => ({
    from: { x: x(year), y: box.top },
    to: { x: x(year), y: box.bottom },
    tone: 'grid' as const,
    width: 1,
  }));
  const lines = placed.flatMap(({ place, observations, y }) =>
    runsOf(observations.filter(isResult).map(yearOf)).map(([from, to]) => ({
      from: { x: x(from - HALF_YEAR), y },
      to: { x: x(to + HALF_YEAR), y },
      tone: 'line' as const,
      width: isCity(place) ? 2.4 : 1.4,
      place,
    })),
  );
  const signs = placed.flatMap(({ place, observations, y }) =>
    aimsOf(observations).map(({ nature, year }) => ({
      at: { x: x(year), y },
      place,
      shapes: mark({ ...PLAIN, nature }, { value: 'up' }),
      times: AIM_TIMES,
    })),
  );
  return { rules: [...ticks, ...lines], signs, labels: [] };
}

const isResult = ({ nature }: Observation): boolean => nature === 'actual';

function aimsOf(observations: readonly Observation[]) {
  const aims = observations.filter((one) => !isResult(one));
  return [...new Map(aims.map((one) => [`${one.nature} ${yearOf(one)}`, one])).values()].map((one) => ({
    nature: one.nature,
    year: yearOf(one),
  }));
}

/** Where the years begin and end, as shares of the width. */
const YEARS = { from: 0.27, to: 0.68 };
const HEAD = 24;
const TEXT = 18;

/**
 * What is held of the indicators of a stage as a picture: name, years of each place, how many figures.
 * @param width in pixels
 */
export function coverageScene(
  group: CoverageStageGroup,
  years: YearExtent,
  wording: Wording,
  width: number,
): Scene {
  const { language } = wording;
  const [left, right] = [Math.round(width * YEARS.from), Math.round(width * YEARS.to)];
  const parts: Layers[] = [];
  let top = 0;
  const heading = (name: string) => {
    const y = top + HEAD - 9;
    const x = yearScale(years, left, right);
    const axis = axisYears(years).map((year) => label(String(year), { x: x(year), y }, 'ink3', 'center'));
    parts.push({ rules: [], signs: [], labels: [label(name, { x: 0, y }, 'ink3'), ...axis] });
    top += HEAD;
  };
  const add = (row: CoverageRow) => {
    const name = wrapText(row.indicator.name[language], 13, left - 20);
    const counts = wrapText(countsText(row, wording), 13, width - right - 20);
    const height = Math.max(rowHeight(row), Math.max(name.length, counts.length) * TEXT + 10);
    const box = { left, right, top, bottom: top + height };
    const y = top + height / 2;
    const lines = linesOf(row, years, box);
    parts.push({
      ...lines,
      rules: [{ from: { x: 0, y: top }, to: { x: width, y: top }, tone: 'line', width: 1 }, ...lines.rules],
      labels: [label(name, { x: 0, y }, 'ink1'), label(counts, { x: right + 20, y }, 'ink2')],
    });
    top += height;
  };
  for (const { topic, rows } of group.topics) {
    heading(topic.name[language]);
    rows.forEach(add);
  }
  if (group.lone.length > 0) heading(wording.ui.coverage.lone(group.lone.length));
  group.lone.forEach(add);
  return sceneOf(
    {
      width,
      height: top,
      plot: { left, right, top: HEAD, bottom: top },
    },
    {
      rules: parts.flatMap(({ rules }) => rules),
      signs: parts.flatMap(({ signs }) => signs),
      labels: parts.flatMap(({ labels }) => labels),
    },
  );
}

const label = (
  text: string | readonly string[],
  at: Point,
  tone: Tone,
  align: SceneLabel['align'] = 'left',
): SceneLabel => ({
  at,
  align,
  halo: false,
  lines: [text].flat().map((line) => [{ text: line, size: 13, bold: false, tone }]),
});
