import type { Dataset } from '@/domain/dataset';
import { equalRoom } from '@/graphics/pictures/equalRoom';
import { multiplePicture } from '@/graphics/pictures/multiplePicture';
import { slideLook } from '@/graphics/time/timeSpec';
import { ENLARGED, type Sheet } from '@/publish/sheet';
import type { ShownMultiples } from '@/view/shownMultiples';
import type { Wording } from '@/wording/wording';

const COLUMN = 396;
/** Words of a slide are those of a large picture, in which nothing is left unwritten for want of room. */
const SLIDE = { width: 1200, height: 640 };
const LOOK = slideLook(SLIDE.width);
const SIZE = { width: COLUMN / ENLARGED, height: 184 };

/** The small charts as a file, each with its unit and its caveat; null: there is none. */
export function multiplesSheet(
  dataset: Dataset,
  { multiples, shared }: ShownMultiples,
  { language, terms }: Wording,
): Pick<Sheet, 'observations' | 'draw' | 'charts'> | null {
  if (multiples.length === 0) return null;
  const room = equalRoom(dataset, multiples, shared, SIZE, language);
  return {
    charts: () =>
      multiples.map((multiple) => {
        const { selection, doubtful, context = null, stage } = multiple;
        const { title, facts, caveat } = multiplePicture(dataset, multiple, shared, SLIDE, language, LOOK);
        return {
          title: stage ? stage.name[language] + terms.colon + title : title,
          facts,
          caveat,
          selection,
          besides: doubtful,
          context,
          years: selection.years,
        };
      }),
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
