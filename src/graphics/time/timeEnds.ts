import { type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { asFineAs } from '@/lib/asFineAs';
import { formatNumber } from '@/lib/numberFormat';
import { valueText } from '@/narrative/chartText';
import { printedPart } from '@/narrative/printedPart';
import type { YearExtent } from '@/query/selection/selection';
import { seriesChain } from '@/query/series/series';
import { drawnName } from '../label/drawnName';
import { type LabelLines, labelBox, labelSize, plainRun } from '../label/labelText';
import { spread } from '../label/spread';
import { type Box, crosses, overlap, type Point } from '../scene/box';
import type { Owner, SceneLabel, SceneMark } from '../scene/scene';
import { inkBoxes } from '../scene/shapeBox';
import { BEYOND_RUG } from './timeContext';
import type { TimeLayout } from './timeLayout';
import type { TimeSpec } from './timeSpec';
import { remarksOf } from './timeWords';

/** How the names at the right edge are written: with all their words, with fewer, or one below the other. */
type Writing = 'lines' | 'short' | 'stacked';

/** A line that ends at the right edge, with its words for a wide picture, a narrow one and a very narrow one. */
export interface LineEnd {
  /** Absent: the median. */
  readonly observation?: Observation;
  readonly year: number;
  readonly value: number;
  readonly lines: LabelLines;
  readonly short: LabelLines;
  readonly stacked: LabelLines;
  readonly place: Owner;
}

/** Lines that end up to so many years before the last year of the axis are named at the edge, of a short axis fewer. */
const NEAR_END = { years: 2, share: 1 / 8 };
/** Pixels from a dot to its name, and the share of the width that names may take: all their words, fewer of them. */
const BESIDE_DOT = 14;
const SHARE = { lines: 0.4, short: 0.35 };
/** A name moved by more than this has a line to its dot. */
const LEADER_FROM = 2;
const DISTANT = 12;
const FROM_DOT = 2;

/**
 * The lines of places that end in or just before the last year, and the median: what is named at the right edge, each with
 * its year where not all are of the last. The one place of a small picture stands in its title.
 */
export function lineEnds(
  { selection, text, context, look, size }: TimeSpec,
  { from, to: lastYear }: YearExtent,
): readonly LineEnd[] {
  const earliest = lastYear - Math.min(NEAR_END.years, Math.floor((lastYear - from) * NEAR_END.share));
  const { indicatorPage } = text.wording.ui;
  const inTitle = look.labels === 'small' && selection.places.length === 1;
  const ending = selection.series.flatMap((series) => {
    const last = seriesChain(series).at(-1);
    return last && series.own && yearOf(last) >= earliest ? [{ series, last }] : [];
  });
  const dated = ending.some(({ last }) => yearOf(last) !== lastYear);
  const places = ending.map(({ series, last }): LineEnd => {
    const { place } = series;
    const value = valueText(last, text);
    const name = drawnName(place.code, text, size.width, look.names.size);
    const bold = { size: look.names.size, bold: isCity(place), tone: { place: place.colour } };
    const named = { ...bold, text: inTitle ? value : `${name} ${value}` };
    const remarks = remarksOf(last, dated, true, text);
    const grey = (words: readonly string[]) => words.map((one) => plainRun(one, 'ink2'));
    const printed = printedPart(last, text);
    const of = { observation: last, year: yearOf(last), value: last.value, place };
    const below = [{ ...bold, text: value }, ...grey(remarks)];
    return {
      ...of,
      lines: [[named, ...grey([...(printed ? [printed] : []), ...remarks])]],
      short: [[named, ...grey(remarks)]],
      stacked: inTitle ? [below] : [[{ ...bold, text: name }], below],
    };
  });
  const middle = context?.middle.flat().findLast(({ year }) => year <= lastYear);
  if (!middle || middle.year < earliest) return places;
  const value = formatNumber(asFineAs(middle.median.value, middle.median.resolution), text.display);
  const words = (name: string) => [[{ ...plainRun(name), tone: { place: 'cn' } }]];
  const short = words(indicatorPage.medianShort(value));
  const when = middle.year === lastYear && !dated ? '' : ` ${middle.year}`;
  return [
    ...places,
    {
      year: middle.year,
      value: middle.median.value,
      lines: words(indicatorPage.median(middle.count, value) + when),
      short,
      stacked: short,
      place: { code: 'median', colour: 'cn' },
    },
  ];
}

const besidePlot = (context: TimeSpec['context']): number => (context?.ticks ? BEYOND_RUG : BESIDE_DOT);

/** Pixels that the names need beyond the plot, and how they are written there. */
export function roomForEnds(
  ends: readonly LineEnd[],
  { context, size, look }: TimeSpec,
): { readonly right: number; readonly writing: Writing } {
  const gap = besidePlot(context);
  const widest = (writing: Writing) =>
    gap + 4 + Math.max(0, ...ends.map((end) => labelSize(end[writing]).width));
  if (ends.length === 0) return { right: look.room.right, writing: 'lines' };
  const fitting = (['lines', 'short'] as const).find((one) => widest(one) <= size.width * SHARE[one]);
  const high = ends.length * 2 * look.names.apart <= size.height - look.room.top - look.room.bottom;
  const writing = fitting ?? (high ? 'stacked' : 'short');
  return { right: Math.ceil(widest(writing)), writing };
}

/**
 * The names at the right edge, in the order of their values, none nearer to another than a line of text; without those
 * that would cover a mark, or whose line to their dot would cross one.
 * @param marks of all figures, where they are drawn
 * @param highest from where on they may stand, in pixels above the plot
 */
export function endLabels(
  ends: readonly LineEnd[],
  layout: TimeLayout,
  spec: TimeSpec,
  writing: Writing,
  marks: readonly SceneMark[],
  highest = ABOVE,
): readonly EndLabel[] {
  const labels = spreadLabels(ends, layout, spec, writing, marks, highest);
  const ink = marks.flatMap(({ shapes, at }) => inkBoxes(shapes, at));
  const clear = labels.filter(
    ({ label, label: { leader } }) =>
      !ink.some((box) => overlap(labelBox(label), box) || (leader && crosses(leader, box))),
  );
  return clear.length === labels.length
    ? labels
    : endLabels(
        clear.map(({ end }) => end),
        layout,
        spec,
        writing,
        marks,
        highest,
      );
}

/** Pixels that the first name may stand above the plot: where words stand there already, below them. */
const ABOVE = 8;
export const UNDER_WORDS = -5;

interface EndLabel {
  readonly end: LineEnd;
  readonly label: SceneLabel;
}

function spreadLabels(
  ends: readonly LineEnd[],
  { plot, at }: TimeLayout,
  { context, look }: TimeSpec,
  writing: Writing,
  marks: readonly SceneMark[],
  highest: number,
): readonly EndLabel[] {
  const x = plot.right + besidePlot(context);
  const named = ends
    .map((end) => {
      const own = marks.find(({ observation }) => observation === end.observation);
      return { end, mark: own?.at ?? at(end.year, end.value), clear: (own?.radius ?? 2) + FROM_DOT };
    })
    .filter(({ end, mark }) => end.observation || (mark.y >= plot.top && mark.y <= plot.bottom))
    .sort((a, b) => a.mark.y - b.mark.y);
  const lines = Math.max(1, ...named.map(({ end }) => end[writing].length));
  const more = ((lines - 1) * look.names.apart) / 2;
  const levels = spread(
    named.map(({ mark }) => mark.y),
    plot.top - highest + more,
    plot.bottom - 6 - more,
    look.names.apart * lines,
  );
  return named.map(({ end, mark, clear }, order) => {
    const y = levels[order] ?? mark.y;
    const moved = Math.abs(y - mark.y) > LEADER_FROM || plot.right - mark.x > DISTANT;
    const to = { x: x - 3, y };
    const from = { x: Math.max(mark.x + clear, ...under(mark, marks, clear)), y: mark.y };
    const row = look.small && context ? beside(mark, marks, 4) : [];
    const past = { x: Math.max(from.x, ...row.map(({ right }) => right + 1)), y: mark.y };
    const hidden = row.some((box) => crosses({ from, to }, box));
    const label: SceneLabel = {
      at: { x, y },
      align: 'left',
      lines: end[writing],
      halo: true,
      place: end.place,
      ...(moved ? { leader: { from: hidden && past.x < to.x ? past : from, to } } : {}),
    };
    return { end, label };
  });
}

/** Where the marks that share a spot with another end to the right: a line to its name begins behind them too. */
const under = (mark: Point, marks: readonly SceneMark[], near: number): readonly number[] =>
  marks
    .filter(({ at }) => at !== mark && Math.abs(at.x - mark.x) <= near && Math.abs(at.y - mark.y) <= near)
    .flatMap(({ shapes, at }) => inkBoxes(shapes, at).map(({ right }) => right + FROM_DOT / 2));

/** The marks that stand in the way to the right of one, or over or under it because they share its spot. */
const beside = (mark: Point, marks: readonly SceneMark[], radii: number): readonly Box[] =>
  marks
    .filter(
      ({ at, radius }) =>
        at !== mark &&
        at.x >= mark.x &&
        at.x - mark.x < radii * radius &&
        Math.abs(at.y - mark.y) < 2 * radius,
    )
    .flatMap(({ shapes, at }) => inkBoxes(shapes, at));
