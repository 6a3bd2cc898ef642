import type { Dataset } from '@/domain/dataset';
import type { Figure } from '@/narrative/figure';
import { figureSlides } from '../slides/figureSlides';
import { PAGE } from './document';
import type { SourceNumbers } from './listedSources';
import { originTable } from './originTable';
import type { Drawing, ShownBlocks } from './pieces';
import { figurePicture } from './printPicture';

/** A figure in a document: what it says, its picture, whatever is said of it, and its figures in a table. */
export function figureBlocks(
  shipped: Dataset,
  figure: Figure,
  sources: SourceNumbers,
  { room, narrow }: Drawing,
): ShownBlocks {
  const { title, observations, selection, text, sentence, notes, source } = figure;
  const { wording } = text;
  const dataset = figure.derived?.dataset ?? shipped;
  const [slide] = figureSlides(shipped, figure);
  const told = slide ?? { title, subtitle: figure.subtitle, caveat: '' };
  const { body, notes: remarks } = originTable(dataset, observations, sources, wording, { text, selection });
  return {
    title: figure.finding || title,
    subtitle: told.subtitle,
    caveat: told.caveat,
    pictures:
      observations.length > 1
        ? [
            {
              kind: 'picture',
              picture: figurePicture(figure, room),
              caption: title,
              ...(narrow ? { narrow: figurePicture(figure, PAGE.column) } : {}),
            },
          ]
        : [],
    source,
    notes: [sentence, ...notes].filter((one) => one !== '' && !told.caveat.includes(one)),
    tables: [{ kind: 'table', caption: title, body, notes: remarks }],
  };
}
