import type { Dataset } from '@/domain/dataset';
import { equalRoom } from '@/graphics/pictures/equalRoom';
import { multiplePicture } from '@/graphics/pictures/multiplePicture';
import { slideLook } from '@/graphics/time/timeSpec';
import type { Sheet } from '@/publish/sheet';
import type { ShownMultiples } from '@/view/shownMultiples';
import type { Wording } from '@/wording/wording';

/** Pixels of a screen: of a picture at least, and its height. */
const SIZE = { width: 300, height: 184 };
/** Words of a slide are those of a large picture, in which nothing is left unwritten for want of room. */
const SLIDE = { width: 1200, height: 640 };
const LOOK = slideLook(SLIDE.width);

/** The small charts as a file, each with its unit and its caveat; null: there is none. */
export function multiplesSheet(
  dataset: Dataset,
  { multiples, shared }: ShownMultiples,
  { language, terms }: Wording,
): Pick<Sheet, 'observations' | 'draw' | 'charts'> | null {
  if (multiples.length === 0) return null;
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
    draw: (width = SIZE.width) => {
      const room = equalRoom(dataset, multiples, shared, { ...SIZE, width }, language);
      return {
        column: SIZE.width,
        pictures: multiples.map((multiple) => {
          const { title, facts, caveat, scene } = multiplePicture(dataset, multiple, shared, room, language);
          return { title, facts: [facts.join(terms.space)], scene, notes: caveat === '' ? [] : [caveat] };
        }),
      };
    },
  };
}
