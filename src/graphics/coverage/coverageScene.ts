import { isCity, type Place } from '@/domain/place';
import { wrapText } from '@/lib/textWidth';
import {
  type CoverageCell,
  type CoverageRow,
  type CoverageStageGroup,
  figuresOf,
} from '@/query/coverage/coverageTable';
import type { YearExtent } from '@/query/selection/selection';
import type { Wording } from '@/wording/wording';
import type { Point } from '../scene/box';
import {
  type Scene,
  type SceneLabel,
  type SceneRule,
  type SceneSign,
  sceneOf,
  type Tone,
} from '../scene/scene';
import { coverageStrip, stripScale } from './coverageStrip';

const NAMES = 250;
const STRIP = 96;
/** Room for the count and the grades after a strip, and before the next place. */
const COUNT = 46;
const HEAD = 38;
const ROW = 20;
const LINE = 14;
const TOPIC = 24;
const SIZE = { name: 12, small: 11 };

/** Pixels that a matrix of some places is wide. */
export const coverageWidth = (places: readonly Place[]): number => NAMES + places.length * (STRIP + COUNT);

/** Indicators by places as a picture: which years each place has figures for, how many, of which grade of source. */
export function coverageScene(
  { topics, lone }: CoverageStageGroup,
  places: readonly Place[],
  years: YearExtent,
  wording: Wording,
): Scene {
  const { language, ui } = wording;
  const parts: Layers[] = [headOf(places, years, wording)];
  let top = HEAD;
  const add = (height: number, layers: Layers) => {
    parts.push(layers);
    top += height;
  };
  const addTopics = (groups: CoverageStageGroup['topics']) => {
    for (const { topic, rows } of groups) {
      add(TOPIC, headingOf(topic.name[language], top, places));
      for (const row of rows) {
        const lines = wrapText(row.indicator.name[language], SIZE.name, NAMES - 16);
        const height = ROW + (lines.length - 1) * LINE;
        add(height, rowOf(row, lines, top + height / 2, places, years, wording));
      }
    }
  };
  addTopics(topics);
  if (lone.length > 0) {
    const count = lone.reduce((sum, { rows }) => sum + rows.length, 0);
    add(TOPIC, headingOf(ui.coverage.loneGroup(count, false), top, places, 'ink1'));
    addTopics(lone);
  }
  const width = coverageWidth(places);
  return sceneOf(
    { width, height: top, plot: { left: NAMES, right: width, top: HEAD, bottom: top } },
    {
      rules: parts.flatMap(({ rules }) => rules),
      signs: parts.flatMap(({ signs }) => signs),
      labels: parts.flatMap(({ labels }) => labels),
    },
  );
}

interface Layers {
  readonly rules: readonly SceneRule[];
  readonly signs: readonly SceneSign[];
  readonly labels: readonly SceneLabel[];
}

const columnOf = (at: number): number => NAMES + at * (STRIP + COUNT);

function words(
  text: string,
  at: Point,
  tone: Tone | { readonly place: string },
  look: Partial<Pick<SceneLabel, 'align'>> & { readonly size?: number; readonly bold?: boolean } = {},
): SceneLabel {
  const { align = 'left', size = SIZE.small, bold = false } = look;
  return { at, align, halo: false, lines: [[{ text, size, bold, tone }]] };
}

/** The places, each over the first and the last year of its strips. */
function headOf(places: readonly Place[], years: YearExtent, { language }: Wording): Layers {
  const labels = places.flatMap(({ shortName, colour, level }, at) => {
    const left = columnOf(at);
    return [
      words(
        shortName[language],
        { x: left, y: 8 },
        { place: colour },
        { size: SIZE.name, bold: level === 'city' },
      ),
      words(String(years.from), { x: left, y: 25 }, 'ink3'),
      words(String(years.to), { x: left + STRIP, y: 25 }, 'ink3', { align: 'right' }),
    ];
  });
  return { rules: [], signs: [], labels };
}

function headingOf(name: string, top: number, places: readonly Place[], tone: Tone = 'ink3'): Layers {
  const y = top + TOPIC - 5;
  const right = coverageWidth(places);
  return {
    rules: [{ from: { x: 0, y: top + 2 }, to: { x: right, y: top + 2 }, tone: 'line', width: 1 }],
    signs: [],
    labels: [words(name, { x: 0, y: y - 5 }, tone, { bold: true })],
  };
}

function rowOf(
  { cells }: CoverageRow,
  lines: readonly string[],
  y: number,
  places: readonly Place[],
  years: YearExtent,
  wording: Wording,
): Layers {
  const x = stripScale(years, STRIP);
  const held = places.map((place, at) => ({ place, cell: cells[at] ?? NOTHING, left: columnOf(at) }));
  const strips = held.filter(({ cell }) => figuresOf(cell).length > 0);
  return {
    rules: strips.map(({ left }) => ({
      from: { x: left + x.range[0], y },
      to: { x: left + x.range[1], y },
      tone: 'grid',
      width: 1,
    })),
    signs: strips.map(({ place, cell, left }) => ({
      at: { x: left, y },
      place,
      shapes: coverageStrip(figuresOf(cell), x, 0, !isCity(place)),
    })),
    labels: [
      {
        at: { x: 0, y },
        align: 'left',
        halo: false,
        lines: lines.map((text) => [{ text, size: SIZE.name, bold: false, tone: 'ink1' }]),
      },
      ...held.map(({ cell, left }) => cellWords(cell, left, y, wording)),
    ],
  };
}

const NOTHING: CoverageCell = { kind: 'none' };

/** How many figures a cell has and the grades of their sources, or why it is empty. */
function cellWords(cell: CoverageCell, left: number, y: number, { ui }: Wording): SceneLabel {
  if (cell.kind === 'none') return words('–', { x: left + STRIP / 2, y }, 'ink3', { align: 'center' });
  if (cell.kind === 'near') return words(ui.coverage.near, { x: left, y }, 'ink3');
  const count = `${cell.observations.length} ${cell.grades.join('')}`;
  return words(count, { x: left + STRIP + 5, y }, 'ink2');
}
