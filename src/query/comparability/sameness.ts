import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import type { Dimension } from './dimension';
import { gravityOf } from './gravity';

/** What a figure is told apart by: the dimensions that it has by itself, its place, and whether its year is printed. */
export type Trait = Exclude<Dimension, 'source'> | 'place' | 'basis';

/**
 * What rules ask of a trait of two figures: the same code (`same`); one, moreover, of which two are not known to be of
 * different things (`named`: not some county, some institution); or of which two need no care at all (`sure`: no bound,
 * no unstated scope, no doubt); or the plain one (`plain`).
 */
type Demand = 'same' | 'named' | 'sure' | 'plain';

/** Which traits two figures must share, and how, to be alike for some purpose. */
export type Rules = Readonly<Partial<Record<Trait, Demand | undefined>>>;

/** Of one place and indicator: a series. */
export const SAME_SERIES: Rules = { place: 'same', definition: 'same' };

/** An observed figure of a year. */
export const OBSERVED_YEAR: Rules = { nature: 'plain', period: 'plain' };

/** An observed figure of a whole place and year. */
export const OBSERVED_WHOLE: Rules = { ...OBSERVED_YEAR, scope: 'plain' };

const CERTAIN: Rules = { bound: 'plain', reliability: 'plain' };

/** Exact figures of whole places and one whole year that is printed: such may be held against each other. */
export const PLAIN_OF_A_YEAR: Rules = {
  ...OBSERVED_WHOLE,
  ...CERTAIN,
  definition: 'same',
  year: 'same',
  basis: 'plain',
};

/** One kind of thing, whatever it says: of such the newest stands for the others. */
export const SAME_KIND: Rules = { nature: 'same', period: 'same', scope: 'same', definition: 'same' };

export const SAME_KIND_OF_A_YEAR: Rules = { ...SAME_KIND, year: 'same' };

/** May be put in order by value. */
export const RANKABLE: Rules = { ...SAME_KIND, bound: 'sure', scope: 'sure', reliability: 'sure' };

/** Strictly the same kind of thing, whatever the year. */
export const STRICT: Rules = { ...RANKABLE, basis: 'sure', origin: 'sure' };

export const STRICT_OF_A_YEAR: Rules = { ...STRICT, year: 'same' };

/** An observed figure and an aim that belong together, whatever the time. */
export const BELONGS_TO_AIM: Rules = { ...SAME_SERIES, scope: 'same' };

export const BELONGS_TO_AIM_OF_YEAR: Rules = { ...BELONGS_TO_AIM, year: 'same' };

/** For exactly the time that an aim is set for. */
export const ANSWERS_AIM: Rules = { ...BELONGS_TO_AIM_OF_YEAR, period: 'same' };

/** An aim and a figure of whatever year that may be subtracted from each other. */
export const MEASURABLE: Rules = { definition: 'same', period: 'plain', scope: 'sure' };

/** Printed of one thing in one way: several such from different sources confirm or contradict each other. */
export const SAME_THING: Rules = {
  ...ANSWERS_AIM,
  nature: 'same',
  bound: 'same',
  scope: 'named',
  reliability: 'same',
};

export const SAME_THING_OBSERVED: Rules = { ...SAME_THING, ...CERTAIN, nature: 'plain' };

/** One mark stands for such figures where they have the same value. */
export const SAME_MARK: Rules = { ...SAME_THING, scope: 'same', basis: 'same' };

const CODES: Readonly<Record<Trait, (one: Observation) => string>> = {
  place: ({ placeCode }) => placeCode,
  nature: ({ nature }) => nature,
  bound: ({ bound }) => bound,
  period: periodCode,
  scope: ({ scope }) => scope,
  definition: ({ indicatorId }) => indicatorId,
  reliability: (one) => (isDoubtful(one) ? 'doubtful' : 'sound'),
  year: (one) => String(yearOf(one)),
  basis: ({ periodBasis }) => periodBasis,
  origin: ({ origin }) => origin,
};

const TRAITS = Object.keys(CODES) as readonly Trait[];

const PLAIN: Readonly<Partial<Record<Trait, string>>> = {
  nature: 'actual',
  bound: 'exact',
  period: 'year',
  scope: 'whole',
  reliability: 'sound',
  basis: 'printed',
  origin: 'printed',
};

/** What a figure is in a trait: `target`, `at_least`, `half-1`, `doubtful`, … */
export const codeOf = (trait: Trait, one: Observation): string => CODES[trait](one);

/** Whether a code is that of the plain kind: observed, exact, of a full year printed as such, of the whole place, … */
export const isPlainCode = (trait: Trait, code: string): boolean => PLAIN[trait] === code;

/** The dimensions in which two figures are not known to be alike as some rules ask, in the order in which it is said. */
export const differencesBetween = (a: Observation, b: Observation, rules: Rules): readonly Dimension[] =>
  TRAITS.filter((trait) => !agree(trait, a, b, rules[trait])).flatMap((trait) => dimensionOf(trait) ?? []);

/** Whether two figures are alike as some rules ask. */
export const alike = (a: Observation, b: Observation, rules: Rules): boolean =>
  TRAITS.every((trait) => agree(trait, a, b, rules[trait]));

/** Whether a figure can be like any other as some rules ask. */
export const fits = (one: Observation, rules: Rules): boolean => alike(one, one, rules);

/** A key that figures which may be alike share exactly where they are. */
export const keyOf = (one: Observation, rules: Rules): string =>
  TRAITS.filter((trait) => rules[trait])
    .map((trait) => codeOf(trait, one))
    .join(' ');

function agree(trait: Trait, a: Observation, b: Observation, demand: Demand | undefined): boolean {
  if (demand === undefined) return true;
  const code = codeOf(trait, a);
  const dimension = dimensionOf(trait);
  if (code !== codeOf(trait, b)) return false;
  if (demand === 'same' || dimension === null || isPlainCode(trait, code)) return true;
  const gravity = gravityOf(dimension, code, true);
  return demand === 'named' ? gravity !== 'different' : demand === 'sure' && gravity === 'detail';
}

/** Whether one figure is the exact result of the exact target that is the other, so that one mark may stand for both. */
export const isResultOf = (result: Observation, target: Observation): boolean =>
  result.nature === 'actual' &&
  target.nature === 'target' &&
  alike(result, target, { ...ANSWERS_AIM, ...CERTAIN });

const dimensionOf = (trait: Trait): Dimension | null =>
  trait === 'place' ? null : trait === 'basis' ? 'year' : trait;

/**
 * `year`, `half-1`, `part-1-5`, `years-3`, or `months-31-1` from January: periods of one code are alike in length and
 * place in the year.
 */
function periodCode({ period }: Observation): string {
  const { kind, startMonth, endMonth, startYear, endYear } = period;
  if (kind === 'year') return 'year';
  const half = endMonth - startMonth === 5 && startMonth % 6 === 1;
  if (kind !== 'years' && half) return startMonth === 1 ? 'half-1' : 'half-2';
  if (kind !== 'years') return `part-${startMonth}-${endMonth}`;
  const months = (endYear - startYear) * 12 + endMonth - startMonth + 1;
  return startMonth === 1 && endMonth === 12 ? `years-${months / 12}` : `months-${months}-${startMonth}`;
}
