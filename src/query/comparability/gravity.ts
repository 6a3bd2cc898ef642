import type { Dimension, Gravity } from './dimension';

interface Rule {
  /** Where other figures of the picture are of another kind. */
  readonly mixed: Gravity;
  /** Where every figure of the picture is alike in this. */
  readonly shared: Gravity;
}

const OTHER_THING: Rule = { mixed: 'different', shared: 'detail' };
const UNNAMED_PART: Rule = { mixed: 'different', shared: 'different' };
const WITH_CARE: Rule = { mixed: 'care', shared: 'care' };
const DETAIL: Rule = { mixed: 'detail', shared: 'detail' };

/**
 * How grave each difference from the plain kind is. A target is not a result, a part of a year or several years not a
 * year, a part of a place not the place, another indicator or the far side of a break not the same count. A code that
 * stands for any county or any institution does not say which, so that two such figures are never known to be alike.
 * A bound, an unstated scope, an inferred year, figures that contradict each other, an older table of the same office
 * and different years side by side, a leap of a year that nothing explains and another publisher must be read with care, as must a doubtful figure and a number that a compiler
 * added up or adjusted. The grade of a source is a detail, save D: a reprint whose origin nobody has checked; and what a
 * reader brought, which nobody here has checked.
 */
const RULES: Readonly<Record<Dimension, Rule | Readonly<Record<string, Rule>>>> = {
  nature: OTHER_THING,
  bound: WITH_CARE,
  period: OTHER_THING,
  scope: {
    central_urban: OTHER_THING,
    municipal: OTHER_THING,
    county: UNNAMED_PART,
    institution: UNNAMED_PART,
    unspecified: WITH_CARE,
  },
  definition: {
    before_break: OTHER_THING,
    rival: WITH_CARE,
    contradicted: WITH_CARE,
    leap: WITH_CARE,
    publisher: WITH_CARE,
    older_table: { mixed: 'care', shared: 'detail' },
    other: OTHER_THING,
  },
  reliability: WITH_CARE,
  year: WITH_CARE,
  origin: WITH_CARE,
  source: { D: WITH_CARE, own: WITH_CARE, other: DETAIL },
};

/**
 * The gravity of one difference.
 * @param code as in `Difference`; under `definition` any indicator id counts as `other`
 * @param shared whether every figure of the picture has the same code
 */
export function gravityOf(dimension: Dimension, code: string, shared: boolean): Gravity {
  const rule = RULES[dimension];
  const { mixed, shared: alike } = isRule(rule) ? rule : (rule[code] ?? rule.other ?? OTHER_THING);
  return shared ? alike : mixed;
}

const isRule = (rule: Rule | Readonly<Record<string, Rule>>): rule is Rule => typeof rule.mixed === 'string';
