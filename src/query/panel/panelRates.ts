import type { Language, Localized } from '@/domain/localized';
import { PANEL_RATES, type PanelRateId } from '@/domain/panelRate';
import type { Unit } from '@/domain/unit';
import { PANEL_RATE_WORDS, type PanelRateWords } from '@/wording/panelRateWords';
import type { Formula } from './propagate';

/** A rate of every prefecture-level city: what goes into it, how it is worked out, and in which unit. */
export interface PanelRate {
  readonly id: PanelRateId;
  /** Keys of the measures that it is made of. */
  readonly inputs: readonly string[];
  readonly formula: Formula<string>;
  readonly unit: Unit;
  readonly stageId: string;
  readonly name: Localized;
  /** How it is worked out, in words. */
  readonly working: Localized;
  /** What a careful reader must know; empty: nothing. */
  readonly caveat: Localized;
  /**
   * Whether it sets a table of one kind against one of another. Budgets follow a change of boundary a year before
   * schools and residents do, so that the year between has numerator and denominator of different areas.
   */
  readonly acrossTables: boolean;
}

/** The part of a rate that is arithmetic; schools and pupils are of primary and regular secondary schools together. */
type Rule = Pick<PanelRate, 'inputs' | 'formula' | 'acrossTables'> & Pick<Unit, 'kind'> & { unitId: string };

const RULES: Readonly<Record<PanelRateId, Rule>> = {
  'pupils-per-teacher': {
    inputs: ['pri_students', 'sec_students', 'pri_teachers', 'sec_teachers'],
    formula: (of) => (of('pri_students') + of('sec_students')) / (of('pri_teachers') + of('sec_teachers')),
    unitId: 'students_per_teacher',
    kind: 'ratio',
    acrossTables: false,
  },
  'education-share': {
    inputs: ['edu_exp', 'gen_exp'],
    formula: (of) => (of('edu_exp') / of('gen_exp')) * 100,
    unitId: 'percent',
    kind: 'rate',
    acrossTables: false,
  },
  'pupils-per-1000-registered': {
    inputs: ['pri_students', 'sec_students', 'hukou_pop'],
    formula: (of) => ((of('pri_students') + of('sec_students')) / of('hukou_pop')) * 1000,
    unitId: 'per_1000_registered',
    kind: 'ratio',
    acrossTables: false,
  },
  'education-spending-per-pupil': {
    inputs: ['edu_exp', 'pri_students', 'sec_students'],
    formula: (of) => of('edu_exp') / (of('pri_students') + of('sec_students')),
    unitId: 'CNY_per_pupil',
    kind: 'money',
    acrossTables: true,
  },
};

/** Every rate, in its shown order. */
export const panelRates: readonly PanelRate[] = PANEL_RATES.map((id) => {
  const { unitId, kind, ...rule } = RULES[id];
  const symbol = inBoth(id, ({ unit }) => unit);
  return {
    id,
    ...rule,
    unit: { id: unitId, name: symbol, symbol, kind },
    stageId: 'cross-stage',
    name: inBoth(id, ({ name }) => name),
    working: inBoth(id, ({ formula }) => formula),
    caveat: inBoth(id, ({ caveat }) => caveat),
  };
});

function inBoth(id: PanelRateId, text: (words: PanelRateWords) => string): Localized {
  const of = (language: Language): string => text(PANEL_RATE_WORDS[language][id]);
  return { zh: of('zh'), en: of('en') };
}
