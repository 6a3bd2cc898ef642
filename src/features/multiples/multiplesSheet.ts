import type { Dataset } from '@/domain/dataset';
import { equalRoom } from '@/graphics/pictures/equalRoom';
import { multiplePicture } from '@/graphics/pictures/multiplePicture';
import { ENLARGED, type Sheet } from '@/publish/sheet';
import type { ShownMultiples } from '@/view/shownMultiples';
import type { Wording } from '@/wording/wording';

const COLUMN = 396;
const SIZE = { width: COLUMN / ENLARGED, height: 184 };

/** The small charts as a file, each with its unit and its caveat; null: there is none. */
export function multiplesSheet(
  dataset: Dataset,
  { multiples, shared }: ShownMultiples,
  { language, terms }: Wording,
): Pick<Sheet, 'observations' | 'draw'> | null {
  if (multiples.length === 0) return null;
  const room = equalRoom(dataset, multiples, shared, SIZE, language);
  return {
    observations: () => multiples.flatMap(({ selection }) => selection.observations),
    draw: () => ({
      column: COLUMN,
      pictures: multiples.map((multiple) => {
        const { title, facts, caveat, scene } = multiplePicture(dataset, multiple, shared, room, language);
        return { title, facts: [facts.join(terms.space)], scene, notes: caveat === '' ? [] : [caveat] };
      }),
    }),
  };
}
