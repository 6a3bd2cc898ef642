import type { Dataset } from '@/domain/dataset';
import type { Multiple } from '@/query/compare/multiples';
import type { Wording } from '@/wording/wording';

/** What is said of a place that has no figure to draw: its name, and why. */
export function absentWords(
  dataset: Dataset,
  { selection, removals }: Multiple,
  { ui, language }: Wording,
): { readonly title: string; readonly facts: readonly string[] } {
  const [place] = selection.places;
  const title = place?.shortName[language] ?? '';
  const published = dataset.observationsOf
    .get(selection.indicator.id)
    ?.some(({ placeCode }) => placeCode === place?.code);
  if (removals.length > 0) return { title, facts: [ui.multiples.noStrictFigure(title)] };
  return {
    title,
    facts: [published ? ui.multiples.noFigureOfNature(title) : ui.multiples.noFigure(title)],
  };
}
