import type { PanelFigure } from '@/domain/panel';
import { stripNumber } from '@/narrative/strip/stripText';
import type { NamedCity } from '@/query/panel/namedCities';
import type { StripLane } from '@/query/panel/strip';
import { STRIP_WORDS } from '@/wording/pages/stripWords';
import { labelBox, plainRun } from '../label/labelText';
import type { SceneLabel, TextRun } from '../scene/scene';
import { nameRow, type RowName } from './nameRow';
import type { LaneMark, LanePlace } from './stripMarks';
import { offLabels, type StripFrame } from './stripSpec';

const SIZE = { lane: 15, small: 13, named: 16 };
const BELOW = 13;

/** The words of a lane: its name, those of the cities compared, least, median and most, and what lies off the scale. */
export function laneLabels(
  lane: StripLane,
  frame: StripFrame,
  marks: readonly LaneMark[],
  place: LanePlace,
): readonly SceneLabel[] {
  const below = place.middle + place.half + BELOW;
  const off = offLabels(lane.figures, frame, below);
  const ends = off.map(labelBox);
  const bounds = {
    left: Math.max(
      frame.narrow ? 0 : frame.plot.left - 30,
      ...ends.filter(({ left }) => left === frame.plot.left).map(({ right }) => right + 8),
    ),
    right: Math.min(
      frame.spec.width,
      ...ends.filter(({ right }) => right === frame.plot.right).map(({ left }) => left - 8),
    ),
  };
  return [
    laneName(lane, frame, place),
    ...cityNames(frame, marks, place),
    ...landmarks(lane, frame, marks, { y: below, foot: place.middle, bounds }),
    ...off,
  ];
}

function laneName(
  { name, figures }: StripLane,
  { spec, narrow }: StripFrame,
  { top, middle }: LanePlace,
): SceneLabel {
  const words = STRIP_WORDS[spec.language];
  const title: TextRun = { text: name[spec.language], size: SIZE.lane, bold: true, tone: 'ink1' };
  const count = plainRun(words.count(figures.length), 'ink3', SIZE.small);
  return narrow
    ? { at: { x: 0, y: top + 11 }, align: 'left', lines: [[title, count]], halo: false }
    : { at: { x: 0, y: middle }, align: 'left', lines: [[title], [count]], halo: false };
}

/** What a named city's words are set in. */
export function nameRun(
  { name, colour }: NamedCity,
  { spec }: StripFrame,
  size: number,
  value = '',
): TextRun {
  const text = [name[spec.language], value].filter(Boolean).join(' ');
  return { text, size, bold: true, tone: colour === 'other' ? 'ink1' : { place: colour } };
}

function cityNames(frame: StripFrame, marks: readonly LaneMark[], { names, middle }: LanePlace) {
  const { spec, narrow, plot } = frame;
  const rowOf = (withValues: boolean) =>
    marks.flatMap(({ city, figure, at }): readonly RowName[] => {
      if (!city) return [];
      const value = withValues ? stripNumber(figure, spec.display) : '';
      const run = nameRun(city, frame, narrow ? SIZE.small : SIZE.named, value);
      return [{ run, x: at.x, place: { code: city.code, colour: city.colour } }];
    });
  const bounds = { left: narrow ? 0 : plot.left - 30, right: spec.width };
  const foot = Math.min(middle, ...marks.filter(({ city }) => city).map(({ at }) => at.y)) - 9;
  return nameRow(rowOf(true), names, foot, bounds) ?? nameRow(rowOf(false), names, foot, bounds) ?? [];
}

/** A row for names: its middle, where its hairlines end, its room. */
interface Row {
  readonly y: number;
  readonly foot: number;
  readonly bounds: { readonly left: number; readonly right: number };
}

/** The least and the most, where they are none of the cities named, and the median. */
function landmarks(
  { distribution: { lowest, highest, median }, figures }: StripLane,
  { spec, scale, range }: StripFrame,
  marks: readonly LaneMark[],
  { y, foot, bounds }: Row,
): readonly SceneLabel[] {
  const { language, display, strip } = spec;
  const words = STRIP_WORDS[language];
  const extreme = (figure: PanelFigure): readonly RowName[] => {
    const alike = figures.filter(({ value }) => value === figure.value);
    const dot = marks.find((mark) => mark.figure === figure);
    if (!dot || marks.some(({ city, figure: one }) => city && one.value === figure.value)) return [];
    const name =
      strip.catalogue.cities.find(({ code }) => code === figure.cityCode)?.shortName[language] ?? '';
    const who = alike.length > 1 ? words.several(name, alike.length) : name;
    return [{ run: plainRun(`${who} ${stripNumber(figure, display)}`, 'ink2', SIZE.small), x: dot.at.x }];
  };
  const text = words.median(stripNumber(median, display));
  const middle: RowName = {
    run: { text, size: SIZE.small, bold: false, tone: { place: 'cn' } },
    x: scale(Math.min(range.max, Math.max(range.min, median.value))),
  };
  const all = [...extreme(lowest), middle, ...extreme(highest)];
  return nameRow(all, y, foot, bounds) ?? nameRow([middle], y, foot, bounds) ?? [];
}
