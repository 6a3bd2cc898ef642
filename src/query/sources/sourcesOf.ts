import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { GRADES, type Grade, type Source } from '@/domain/source';

/**
 * Every document that a figure rests on, each once: its own first, then those of the figures and of the standard that
 * a derived figure is made of. Documents that the dataset does not hold are left out.
 */
export function sourcesOf(dataset: Dataset, { sourceId, derivation }: Observation): readonly Source[] {
  const own = dataset.source.get(sourceId);
  if (!derivation) return own ? [own] : [];
  const standard = dataset.standards.find(({ id }) => id === derivation.standardId);
  const ids = new Set([
    sourceId,
    ...derivation.inputs.map((input) => input.sourceId),
    ...(standard ? [standard.sourceId] : []),
  ]);
  return [...ids].flatMap((id) => dataset.source.get(id) ?? []);
}

/** The lowest grade among the documents that a figure rests on; C where none of them is held. */
export const gradeOf = (dataset: Dataset, observation: Observation): Grade =>
  sourcesOf(dataset, observation)
    .map(({ grade }) => grade)
    .sort((a, b) => GRADES.indexOf(b) - GRADES.indexOf(a))[0] ?? 'C';
