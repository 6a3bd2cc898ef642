import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { panelFigure } from '@/graphics/rows/panelFigure';
import { figureRows } from '@/graphics/rows/rowPictures';
import { ENLARGED, type SheetPicture, type SheetPictures } from '@/publish/sheet';
import type { ComparePanel } from '@/query/compare/comparePanel';
import type { Wording } from '@/wording/wording';

const COLUMN = 444;

/** The board as pictures, a panel each, with what differs, the whole sentence and the sources. */
export function comparePictures(
  dataset: Dataset,
  panels: readonly ComparePanel[],
  { language, ui, terms }: Wording,
): SheetPictures {
  const pictures = panels.map((panel): SheetPicture => {
    const figure = panelFigure(dataset, panel, language);
    const differs = figure.chips.filter((chip) => chip.differs && chip.dimension !== 'source');
    return {
      title: figure.title,
      facts: [figure.subtitle, ...differs.map(({ label, values }) => `≠ ${label}${terms.colon}${values}`)],
      scene: figureRows(figure, COLUMN / ENLARGED)?.scene ?? null,
      notes: [figure.sentence, ...figure.notes, ui.sources + terms.colon + figure.source],
    };
  });
  return { column: COLUMN, flowing: true, pictures };
}

/** Every figure that the panels show. */
export const compareObservations = (panels: readonly ComparePanel[]): readonly Observation[] =>
  panels.flatMap(({ selection }) => selection.observations);
