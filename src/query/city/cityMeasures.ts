import type { Stage } from '@/domain/stage';
import { stageAndDescendants } from '@/domain/stage';

/** The parts of a city's table, in order. */
export const CITY_GROUPS = ['preschool', 'schools', 'vocationalHigher', 'finance'] as const;
export type CityGroup = (typeof CITY_GROUPS)[number];

/** A measure that every prefecture-level city has, as a row of a city's page. */
export interface CityMeasure {
  /** The key of a measure, or the id of a rate. */
  readonly id: CityMeasureId;
  readonly group: CityGroup;
  /** The stages that it speaks of. */
  readonly stages: readonly string[];
  /** The measures that must be at hand. */
  readonly keys: readonly string[];
  /** Shown only where its stage is chosen. */
  readonly detail: boolean;
}

const SECONDARY = ['junior-secondary', 'senior-secondary-general'];
const SCHOOLS = ['primary', ...SECONDARY, 'cross-stage'];
const PUPILS = ['pri_students', 'sec_students'];

const row = <const Id extends string>(
  id: Id,
  group: CityGroup,
  stages: readonly string[],
  { keys = [id], detail = false }: Partial<Omit<CityMeasure, 'id'>> = {},
) => ({ id, group, stages, keys, detail });

const MEASURES = [
  row('kg_children', 'preschool', ['preschool']),
  row('pri_students', 'schools', ['primary']),
  row('sec_students', 'schools', SECONDARY),
  row('junior_students', 'schools', ['junior-secondary'], { detail: true }),
  row('senior_students', 'schools', ['senior-secondary-general'], { detail: true }),
  row('pupils-per-teacher', 'schools', SCHOOLS, {
    keys: [...PUPILS, 'pri_teachers', 'sec_teachers'],
  }),
  row('pupils-per-1000-registered', 'schools', SCHOOLS, { keys: [...PUPILS, 'hukou_pop'], detail: true }),
  row('pri_schools', 'schools', ['primary']),
  row('pri_teachers', 'schools', ['primary'], { detail: true }),
  row('sec_schools', 'schools', SECONDARY, { detail: true }),
  row('sec_teachers', 'schools', SECONDARY, { detail: true }),
  row('voc_students', 'vocationalHigher', ['vocational-secondary']),
  row('voc_schools', 'vocationalHigher', ['vocational-secondary'], { detail: true }),
  row('voc_teachers', 'vocationalHigher', ['vocational-secondary'], { detail: true }),
  row('he_students', 'vocationalHigher', ['higher']),
  row('he_schools', 'vocationalHigher', ['higher'], { detail: true }),
  row('he_teachers', 'vocationalHigher', ['higher'], { detail: true }),
  row('edu_exp', 'finance', ['cross-stage']),
  row('education-share', 'finance', ['cross-stage'], { keys: ['edu_exp', 'gen_exp'] }),
] as const;

export type CityMeasureId = (typeof MEASURES)[number]['id'];

/** Whether a measure of cities has an id. */
export const isCityMeasure = (id: string): boolean => MEASURES.some((one) => one.id === id);

/** The measures of the heading of a city: its residents and its registered population. */
export const POPULATION_KEYS = ['resident_pop', 'hukou_pop'] as const;

/** The rows of a stage with all below it; of every stage those that say most. */
export function cityMeasures(stages: readonly Stage[], stageId: string): readonly CityMeasure[] {
  if (stageId === '') return MEASURES.filter(({ detail }) => !detail);
  const within = stageAndDescendants(stages, stageId);
  return MEASURES.filter((one) => one.stages.some((stage) => within.has(stage)));
}
