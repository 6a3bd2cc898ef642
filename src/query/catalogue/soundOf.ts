import { isDoubtful, type Observation } from '@/domain/observation';

/** Those of some figures that are in no doubt; where every one is doubtful, all of them. */
export function soundOf(figures: readonly Observation[]): readonly Observation[] {
  const sound = figures.filter((one) => !isDoubtful(one));
  return sound.length > 0 ? sound : figures;
}
