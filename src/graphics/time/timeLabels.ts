import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { maxOf, minOf } from '@/lib/extent';
import { type Series, seriesChain } from '@/query/series/series';
import type { Side } from '../label/candidates';
import { type LabelRequest, labelAt } from '../label/placeLabels';
import type { MarkLayer } from '../layer/markLayer';
import type { SceneMark } from '../scene/scene';
import type { TimeLayout } from './timeLayout';
import type { LabelDetail, TimeSpec } from './timeSpec';
import { nameLines, type Words, wordsBeside } from './timeWords';

const AROUND: readonly Side[] = [
  'above',
  'right',
  'left',
  'below',
  'aboveRight',
  'aboveLeft',
  'belowRight',
  'belowLeft',
];
const END: readonly Side[] = [
  'right',
  'above',
  'below',
  'aboveLeft',
  'belowLeft',
  'aboveRight',
  'belowRight',
  'left',
];
const START: readonly Side[] = ['below', 'above', 'left', 'aboveRight', 'belowRight', 'right'];
const BESIDE: readonly Side[] = ['right', 'left'];
/** Half the width of a dashed stub, in pixels. */
const STUB = 20;
/** A line with more figures than this tells its turns only: the others are a step away, in tooltip and table. */
const EACH_TOLD = 10;

/** What a figure is to its line, which decides whether and where it is written. */
type Role = 'end' | 'contextEnd' | 'lone' | 'contextLone' | 'told' | 'start' | 'contextStart';

interface Rule {
  readonly role: Role;
  readonly sides: readonly Side[];
  readonly slide: number;
}

const rule = (role: Role, slide: number, sides = AROUND): Rule => ({ role, sides, slide });

const COMPACT: readonly Rule[] = [
  rule('end', 16, END),
  rule('contextEnd', 30, END),
  rule('lone', 8),
  rule('contextLone', 8),
  rule('start', 4),
  rule('told', 4),
];

/** What is written, the most important first. */
const WRITTEN: Record<Exclude<LabelDetail, 'names' | 'none'>, readonly Rule[]> = {
  full: [...COMPACT, rule('contextStart', 8, START)],
  compact: COMPACT,
  sparse: COMPACT.slice(0, 4),
  ends: [rule('end', 14, END), rule('lone', 6), rule('contextEnd', 8, END), rule('contextLone', 6)],
  values: [rule('end', 14, END), rule('lone', 6), rule('start', 6), rule('contextEnd', 8, END)],
};

interface Told {
  readonly observation: Observation;
  readonly series: Series;
  readonly role: Role;
  readonly mark: SceneMark;
}

/** Words beside the marks of a picture over years, the most important first, with whose figure each is. */
export function timeLabels(
  spec: TimeSpec,
  marked: MarkLayer,
  layout: TimeLayout,
): readonly { readonly observation: Observation; readonly request: LabelRequest }[] {
  const { look, selection } = spec;
  if (look.labels === 'none') return [];
  if (look.labels === 'names') return names(spec, marked, layout);
  const detail = look.labels;
  const told = toldFigures(selection.series, marked);
  const context = new Set(selection.series.map(({ place }) => place).filter((place) => !isCity(place)));
  const alone = context.size < 2;
  return WRITTEN[detail].flatMap(({ role, sides, slide }) => {
    const ofRole = told.filter((one) => one.role === role);
    const ordered = role === 'told' ? byImportance(ofRole) : ofRole;
    return ordered.map(({ observation, series, mark }) => {
      const words = wordsBeside(observation, mark, series, isEnd(role), alone, detail, spec.text);
      const range = mark.also.some(({ nature }) => nature === observation.nature);
      return {
        observation,
        request: requestOf(mark, marked, words, range ? BESIDE : sides, slide, isImportant(role)),
      };
    });
  });
}

const isEnd = (role: Role): boolean => role === 'end' || role === 'contextEnd';
/** Figures whose words may stand further off, with a leader, rather than not at all. */
const isImportant = (role: Role): boolean => isEnd(role) || role === 'lone' || role === 'contextLone';

function requestOf(
  mark: SceneMark,
  { stubbed }: MarkLayer,
  { lines, short }: Words,
  sides: readonly Side[],
  slide: number,
  leaders: boolean,
): LabelRequest {
  const arrow = mark.observation.bound === 'exact' ? 0 : 2;
  const clear = mark.radius + arrow;
  const reach = stubbed.has(mark.observation) ? STUB : 0;
  return labelAt({ anchor: mark.at, clear, reach, sides, slide }, lines, {
    ...(short ? { short } : {}),
    place: mark.place,
    leaders,
  });
}

function toldFigures(all: readonly Series[], marked: MarkLayer): readonly Told[] {
  const markOf = new Map(marked.marks.map((mark) => [mark.observation, mark]));
  const said = new Set<string>();
  return all.flatMap((series) => {
    const chain = seriesChain(series);
    return series.observations.flatMap((observation): readonly Told[] => {
      const mark = markOf.get(observation);
      const role = mark && roleOf(observation, series, chain, marked);
      const words = sameWords(observation);
      if (!mark || !role || said.has(words)) return [];
      said.add(words);
      return [{ observation, series, role, mark }];
    });
  });
}

function roleOf(
  observation: Observation,
  series: Series,
  chain: readonly Observation[],
  { stubbed }: MarkLayer,
): Role | null {
  const city = isCity(series.place);
  const { aside, own } = series;
  const odd = isDoubtful(observation) || stubbed.has(observation) || observation.scope === 'institution';
  if (aside.includes(observation) && !odd && observation.scope === series.observations[0]?.scope) return null;
  const last = chain.at(-1) ?? series.observations.at(-1);
  if (observation === last && own) return city ? 'end' : 'contextEnd';
  if (observation === last || !chain.includes(observation)) return city ? 'lone' : 'contextLone';
  if (city) return observation === chain[0] ? 'start' : isTold(series, observation, chain) ? 'told' : null;
  const told = observation === chain[0] || atBreak(series, observation) || isAlone(series, observation);
  return own && told ? 'contextStart' : null;
}

/** In a long line the least, the most and the breaks are told beside the first and the last. */
function isTold(series: Series, observation: Observation, chain: readonly Observation[]): boolean {
  if (chain.length <= EACH_TOLD || atBreak(series, observation)) return true;
  const values = chain.map(({ value }) => value);
  return observation.value === minOf(values) || observation.value === maxOf(values);
}

/** Whether no line through neighbouring years reaches a figure. */
const isAlone = ({ links }: Series, observation: Observation): boolean =>
  !links.some(({ kind, from, to }) => kind === 'line' && (to === observation || from === observation));

const atBreak = ({ links }: Series, observation: Observation): boolean =>
  links.some(({ kind, from, to }) => kind === 'break' && (to === observation || from === observation));

/** Two sources that print the same target or plan for the same year share one label. */
const sameWords = ({
  nature,
  bound,
  value,
  period,
  scope,
  indicatorId,
  placeCode,
  id,
}: Observation): string =>
  nature === 'actual' ? id : [nature, bound, value, period.text, scope, indicatorId, placeCode].join(' ');

function byImportance(told: readonly Told[]): readonly Told[] {
  const heights = told.map(({ mark }) => mark.at.y);
  const [most, least] = [minOf(heights), maxOf(heights)];
  const extreme = ({ mark }: Told) => mark.at.y === most || mark.at.y === least;
  return [...told.filter(extreme), ...told.filter((one) => !extreme(one))];
}

/** The name of each place beside its last figure; of a context line whose end a city covers, beside its first. */
function names({ selection, text }: TimeSpec, { marks }: MarkLayer, layout: TimeLayout) {
  const citiesFirst = [...selection.series].sort((a, b) => Number(isCity(b.place)) - Number(isCity(a.place)));
  return citiesFirst.flatMap((series) => {
    const { place } = series;
    const inOrder = [...series.observations].sort((a, b) => yearOf(a) - yearOf(b));
    const ends = isCity(place) ? [inOrder.at(-1)] : [inOrder.at(-1), inOrder[0]];
    const pointOf = (one: Observation) => layout.at(yearOf(one), one.value);
    const free = (one: Observation) =>
      marks.every(
        ({ observation, at, radius }) =>
          observation === one || Math.hypot(at.x - pointOf(one).x, at.y - pointOf(one).y) >= radius + 2,
      );
    const named = ends.find((one) => one && (isCity(place) || free(one)));
    if (!named) return [];
    const mark = marks.find(({ observation, also }) => observation === named || also.includes(named));
    const anchor = mark?.at ?? pointOf(named);
    const beside = { anchor, clear: mark?.radius ?? 2, sides: END, slide: 6 };
    return [{ observation: named, request: labelAt(beside, nameLines(place, text), { place }) }];
  });
}
