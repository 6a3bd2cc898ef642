import type { Dataset } from '@/domain/dataset';
import { citySummary } from '@/query/overview/citySummary';
import { type OverviewBoard, STAGE_FIGURES } from '@/query/overview/overviewBoard';
import type { Wording } from '@/wording/wording';

/**
 * What the board shows; with a city chosen, where that city stands on it, counted.
 * @param every whether the board is of every stage
 */
export function overviewLead(
  dataset: Dataset,
  board: OverviewBoard,
  every: boolean,
  focusPlace: string,
  { ui, language }: Wording,
): string {
  const city = dataset.place.get(focusPlace);
  const [group] = board.groups;
  if (city && city.level === 'city') {
    const country = dataset.places.find(({ level }) => level === 'country');
    return ui.overview.summary(
      city.shortName[language],
      country?.shortName[language] ?? '',
      citySummary(board, city.code),
    );
  }
  if (every || !group) return ui.overview.leadAll;
  if (group.withCity === 0) return ui.overview.leadNone;
  return group.withCity < STAGE_FIGURES && group.withCity <= group.figures.length
    ? ui.overview.leadFew(group.withCity)
    : ui.overview.lead(group.figures.length);
}
