import { isDoubtful, type Observation } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { type Series, seriesChain } from '@/query/series/series';
import type { Side } from '../label/candidates';
import type { LabelLines } from '../label/labelText';
import { type LabelRequest, labelAt } from '../label/placeLabels';
import type { MarkLayer } from '../layer/markLayer';
import type { SceneMark } from '../scene/scene';
import { toldTurns } from './lineExtremes';
import { lineOf } from './lineOf';
import { saidMark } from './saidMarks';
import type { LabelDetail, TimeSpec } from './timeSpec';
import { type Words, wordsBeside } from './timeWords';

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

/** What a figure is to its line, which decides whether and where it is written. */
type Role = 'end' | 'contextEnd' | 'lone' | 'contextLone' | 'turn' | 'start';

interface Rule {
  readonly role: Role;
  readonly sides: readonly Side[];
  readonly slide: number;
}

const rule = (role: Role, slide: number, sides = AROUND): Rule => ({ role, sides, slide });

const LARGE: readonly Rule[] = [
  rule('end', 16, END),
  rule('turn', 12),
  rule('lone', 8),
  rule('contextEnd', 30, END),
  rule('contextLone', 8),
  rule('start', 4, START),
];

const SPARSE = LARGE.filter(({ role }) => role !== 'turn' && role !== 'start');

/** What is written, the most important first. */
const WRITTEN: Record<Exclude<LabelDetail, 'none'>, readonly Rule[]> = {
  full: LARGE,
  compact: LARGE,
  sparse: SPARSE,
  small: SPARSE,
};

interface Told {
  readonly observation: Observation;
  readonly series: Series;
  readonly role: Role;
  readonly mark: SceneMark;
}

interface ToldFigure {
  readonly observation: Observation;
  /** Its words where they have room. */
  readonly lines: LabelLines;
  readonly request: LabelRequest;
  /** Whether the picture is as true without its words: the line tells it. */
  readonly spare: boolean;
}

/**
 * Words beside the marks of a picture over years, the most important first, with whose figure each is.
 * @param named figures that are named elsewhere
 */
export function timeLabels(
  spec: TimeSpec,
  marked: MarkLayer,
  named: ReadonlySet<Observation> = new Set(),
): readonly ToldFigure[] {
  const { look, selection } = spec;
  if (look.labels === 'none') return [];
  const detail = look.labels;
  const turns = toldTurns(selection.series, look);
  const told = toldFigures(selection.series, marked, { turns, named, odd: detail === 'small' });
  const context = new Set(selection.series.map(({ place }) => place).filter((place) => !isCity(place)));
  const alone = context.size < 2;
  const cities = new Set(selection.series.map(({ place }) => place).filter(isCity)).size;
  return WRITTEN[detail].flatMap(({ role, sides, slide }) => {
    const ofRole = told.filter((one) => one.role === role);
    return ofRole.map(({ observation, series, mark }) => {
      const words = wordsBeside(
        observation,
        mark,
        series,
        { end: isEnd(role), turn: role === 'turn', lone: role === 'lone' && cities > 1 },
        alone,
        detail,
        spec.text,
      );
      const range = mark.also.some(({ nature }) => nature === observation.nature);
      const axis = marked.axisOf.get(observation);
      const left = axis ? saidMark(mark, axis, words.lines, spec.text) : mark;
      return {
        observation,
        lines: words.lines,
        spare: role === 'turn' || role === 'start',
        request: requestOf(left, words, range ? BESIDE : sides, slide, isImportant(role)),
      };
    });
  });
}

const isEnd = (role: Role): boolean => role === 'end' || role === 'contextEnd';
/** Figures whose words may stand further off, with a leader, rather than not at all. */
const isImportant = (role: Role): boolean => isEnd(role) || role === 'lone' || role === 'contextLone';

function requestOf(
  mark: SceneMark,
  { lines, short }: Words,
  sides: readonly Side[],
  slide: number,
  leaders: boolean,
): LabelRequest {
  const arrow = mark.observation.bound === 'exact' ? 0 : 2;
  const clear = mark.radius + arrow;
  const reach = mark.keys.includes('related') ? STUB : 0;
  return labelAt({ anchor: mark.at, clear, reach, sides, slide }, lines, {
    ...(short ? { short } : {}),
    place: mark.place,
    line: lineOf(mark.observation),
    leaders,
  });
}

/** What is written beside the ends of lines: their turns, nothing that is `named` elsewhere, whatever is `odd` in them. */
interface Wanted {
  readonly turns: ReadonlySet<Observation>;
  readonly named: ReadonlySet<Observation>;
  readonly odd: boolean;
}

/** Whether a figure of a line is not simply what its year had. */
const isOdd = ({ bound, periodBasis }: Observation): boolean =>
  bound !== 'exact' || periodBasis === 'inferred';

function toldFigures(
  all: readonly Series[],
  marked: MarkLayer,
  { turns, named, odd }: Wanted,
): readonly Told[] {
  const markOf = new Map(marked.marks.map((mark) => [mark.observation, mark]));
  const said = new Set<string>();
  return all.flatMap((series) => {
    const chain = seriesChain(series);
    return series.observations.flatMap((observation): readonly Told[] => {
      const mark = markOf.get(observation);
      const usual = mark && !named.has(observation) && roleOf(observation, series, chain, turns, marked);
      const role = usual || (odd && mark && !named.has(observation) && isOdd(observation) ? 'lone' : null);
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
  turns: ReadonlySet<Observation>,
  { stubbed }: MarkLayer,
): Role | null {
  const city = isCity(series.place);
  const { aside, own } = series;
  const odd = isDoubtful(observation) || stubbed.has(observation) || observation.scope === 'institution';
  if (aside.includes(observation) && !odd && observation.scope === series.observations[0]?.scope) return null;
  const last = chain.at(-1) ?? series.observations.at(-1);
  if (observation === last && own) return city ? 'end' : 'contextEnd';
  const joined = series.links.some(
    ({ kind, from, to }) => kind !== 'gap' && (from === observation || to === observation),
  );
  if (observation === last || !chain.includes(observation) || !joined) return city ? 'lone' : 'contextLone';
  if (turns.has(observation)) return 'turn';
  return city && observation === chain[0] ? 'start' : null;
}

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
