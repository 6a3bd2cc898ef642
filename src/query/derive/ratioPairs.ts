import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';

/** What a ratio has beneath the line. */
export type RatioBase = 'teacher' | 'school' | 'class';

export interface RatioPair {
  readonly indicatorId: string;
  readonly over: string;
  readonly base: RatioBase;
}

const pairs = (indicatorId: string, bases: Partial<Record<RatioBase, string>>): readonly RatioPair[] =>
  (['teacher', 'school', 'class'] as const).flatMap((base) => {
    const over = bases[base];
    return over === undefined ? [] : [{ indicatorId, over, base }];
  });

/** Students over the teachers, schools and classes of the same level and coverage; nothing else is offered. */
const PAIRS: readonly RatioPair[] = [
  ...pairs('kindergarten-children', {
    teacher: 'kindergarten-full-time-teachers',
    school: 'kindergartens',
    class: 'kindergarten-classes',
  }),
  ...pairs('primary-students', {
    teacher: 'primary-full-time-teachers',
    class: 'primary-classes',
  }),
  ...pairs('junior-secondary-students', {
    teacher: 'junior-secondary-full-time-teachers',
    class: 'junior-secondary-classes',
  }),
  ...pairs('general-senior-students', {
    teacher: 'general-senior-full-time-teachers',
    class: 'general-senior-classes',
  }),
  ...pairs('compulsory-students', { school: 'compulsory-schools' }),
  ...pairs('vocational-secondary-students-excl-technical', {
    teacher: 'vocational-secondary-full-time-teachers-excl-technical',
    school: 'vocational-secondary-schools-excl-technical',
  }),
  ...pairs('regular-undergraduate-and-college-students', {
    teacher: 'higher-full-time-teachers',
    school: 'higher-institutions',
  }),
  ...pairs('specialised-minor-students', {
    teacher: 'specialised-minor-full-time-teachers',
    school: 'specialised-minor-schools',
    class: 'specialised-minor-classes',
  }),
  ...pairs('all-levels-students-basic-and-vocational', {
    teacher: 'all-levels-full-time-teachers-basic-and-vocational',
    school: 'all-levels-schools-basic-and-vocational',
    class: 'all-levels-classes-basic-and-vocational',
  }),
];

/** The pairs that an indicator stands above the line in, where the dataset has both. */
export function ratiosOf(dataset: Dataset, indicator: Indicator): readonly RatioPair[] {
  return PAIRS.filter(
    (pair) =>
      pair.indicatorId === indicator.id &&
      dataset.holdingsOf.has(pair.indicatorId) &&
      dataset.holdingsOf.has(pair.over),
  );
}

/** The pair of two indicators; undefined when one over the other makes no sense. */
export const ratioPair = (indicatorId: string, over: string): RatioPair | undefined =>
  PAIRS.find((pair) => pair.indicatorId === indicatorId && pair.over === over);
