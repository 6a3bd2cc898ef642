import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { type Observation, yearOf } from '@/domain/observation';
import { maxOf } from '@/lib/extent';
import { displayUnit, formatNumber } from '@/lib/numberFormat';
import { altText } from '@/narrative/altText';
import { type ChartText, placeName } from '@/narrative/chartText';
import { fewJointClauses } from '@/narrative/comparability/jointWords';
import { type Multiple, type SharedScale, sharedScale } from '@/query/multiples/multiples';
import type { Selection, YearExtent } from '@/query/selection/selection';
import { withoutFigures } from '@/query/selection/withoutFigures';
import { seriesChain } from '@/query/series/series';
import { capitalised } from '@/wording/language/english';
import { PANEL_WORDS } from '@/wording/panel/panelWords';
import { wordingOf } from '@/wording/wording';
import type { Scene } from '../scene/scene';
import { type TimePicture, timePicture } from '../time/timeScene';
import { SMALL_LOOK, type TimeLook, type TimeSpec } from '../time/timeSpec';

/** A small picture with its words. */
export interface MultiplePicture {
  /** The indicator, or the place that the picture is of. */
  readonly title: string;
  /** Unit, years, where its axis begins. */
  readonly facts: readonly string[];
  /** What must not be overlooked; empty: nothing. */
  readonly caveat: string;
  /** Accessible description: from which figure to which each place runs. */
  readonly alt: string;
  readonly scene: Scene;
}

/** The size of a small picture in pixels, and what its plot leaves free at its sides at least. */
export type PictureRoom = Pick<Scene, 'width' | 'height'> & Pick<TimeSpec, 'gutter' | 'edge'>;

/**
 * Draws a small picture.
 * @param shared the scale that it shares with others; null: its own
 * @param size in pixels; the plot keeps `gutter` at its left and `edge` at its right at least
 */
export function multiplePicture(
  dataset: Dataset,
  multiple: Multiple,
  shared: SharedScale | null,
  { gutter, edge, ...size }: PictureRoom,
  language: Language,
  look: TimeLook = SMALL_LOOK,
): MultiplePicture {
  const { selection, place, backdrop, context = null } = multiple;
  const values = shared?.values;
  const wording = wordingOf(language);
  const { sentences, terms } = wording;
  const told = values ? [values.low, values.high] : selection.observations.map(({ value }) => value);
  const display = displayUnit(selection.unit, maxOf(told.map(Math.abs)), language);
  const text: ChartText = { language, wording, display, dataset };
  const years = atLeastTwo((shared ?? sharedScale([multiple]))?.years ?? selection.years);
  const { scene, layout, unwritten } = written(selection, (one) =>
    timePicture({
      selection: one,
      text,
      size,
      look,
      backdrop,
      context,
      years,
      ...(gutter === undefined ? {} : { gutter }),
      ...(edge === undefined ? {} : { edge }),
      ...(values ? { values } : {}),
    }),
  );
  const { min } = layout.ticks;
  const facts = [
    display.symbol,
    sentences.yearsSpan(selection.years.from, selection.years.to),
    min > 0 ? sentences.axisFrom(formatNumber(min, display)) : '',
  ].filter(Boolean);
  const caveat = caveatOf(multiple, unwritten, text);
  const title = place ? place.shortName[language] : selection.indicator.name[language];
  const heading = { title, subtitle: facts.join(terms.semicolon), sentence: caveat };
  return {
    title,
    facts,
    caveat,
    alt: altText(heading, selection, null, text),
    scene,
  };
}

/**
 * A picture without the figures beside lines that found no room for what they are; those that stay have their room.
 * @returns also how many figures have no words
 */
function written(
  selection: Selection,
  draw: (selection: Selection) => TimePicture,
): Omit<TimePicture, 'unwritten'> & { readonly unwritten: number } {
  const inLines = new Set(selection.series.flatMap(seriesChain));
  for (let shown = selection, gone = 0; ; ) {
    const picture = draw(shown);
    const left = new Set(picture.unwritten.filter((one) => !inLines.has(one)));
    if (left.size === 0) return { ...picture, unwritten: gone + picture.unwritten.length };
    gone += left.size;
    shown = withoutFigures(shown, left);
  }
}

/** Years of an axis: a lone one stands between its neighbours. */
const atLeastTwo = ({ from, to }: YearExtent): YearExtent =>
  from < to ? { from, to } : { from: from - 1, to: to + 1 };

/** As many doubts and breaks are named; of more it is said how many there are. */
const NAMED = 2;

function caveatOf({ doubtful, selection, rate }: Multiple, unwritten: number, text: ChartText): string {
  const { sentences, terms, ui } = text.wording;
  const words = ui.multiples;
  const breaks = selection.series.flatMap(({ links }) => links.flatMap(({ brokenAt }) => brokenAt ?? []));
  const told = (
    figures: readonly Observation[],
    some: (names: string) => string,
    many: (count: number) => string,
  ): string => {
    if (figures.length > NAMED) return many(figures.length);
    const names = figures.map((one) =>
      sentences.placeYear(placeName(one.placeCode, text), String(yearOf(one))),
    );
    return names.length === 0 ? '' : some(sentences.joinPlaces(names));
  };
  const clauses = [
    rate ? PANEL_WORDS[text.language].derived(rate.working[text.language]) : '',
    ...fewJointClauses(text.dataset, selection.observations, text.language, selection.unit.kind),
    told(doubtful, words.doubtful, words.doubtfulMany),
    told(breaks, words.broken, words.brokenMany),
    unwritten > 0 ? words.unwritten(unwritten) : '',
  ].filter(Boolean);
  return clauses.length === 0 ? '' : capitalised(clauses.join(terms.semicolon) + terms.stop);
}
