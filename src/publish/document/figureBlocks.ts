import type { Dataset } from '@/domain/dataset';
import type { Figure } from '@/narrative/figure';
import { DOCUMENT_WORDS } from '@/wording/controls/documentWords';
import { figureSlides } from '../slides/figureSlides';
import type { Block } from './document';
import type { SourceNumbers } from './listedSources';
import { opening, paragraphs } from './opening';
import { originTable } from './originTable';
import { figurePicture } from './printPicture';

/** A figure in a document: what it says, its picture, whatever is said of it, and its figures in a table. */
export function figureBlocks(shipped: Dataset, figure: Figure, sources: SourceNumbers): readonly Block[] {
  const { title, observations, selection, text, sentence, notes, source } = figure;
  const { wording, language } = text;
  const { ui, terms } = wording;
  const words = DOCUMENT_WORDS[language];
  const dataset = figure.derived?.dataset ?? shipped;
  const [slide] = figureSlides(shipped, figure);
  const told = slide ?? { title, subtitle: figure.subtitle, caveat: '' };
  const further = [sentence, ...notes].filter((one) => !told.caveat.includes(one));
  const { body, notes: remarks } = originTable(dataset, observations, sources, wording, { text, selection });
  return [
    ...opening({ ...told, title: figure.finding || title }),
    ...(observations.length > 1
      ? [{ kind: 'picture', picture: figurePicture(figure), caption: title } as const]
      : []),
    ...paragraphs('small', [source && ui.sources + terms.colon + source]),
    ...paragraphs('plain', further),
    { kind: 'heading', level: 2, text: words.figures },
    { kind: 'table', caption: title, body, notes: remarks },
  ];
}
