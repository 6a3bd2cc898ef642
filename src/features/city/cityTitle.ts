import type { Dataset } from '@/domain/dataset';
import { cityFinding, pairFinding } from '@/narrative/city/cityFinding';
import type { CityPage } from '@/query/city/cityPage';
import type { Wording } from '@/wording/wording';

/** The finding of a page of one city or two; where there is nothing to tell, their names. */
export function cityTitle({ stage }: Dataset, page: CityPage, { ui, terms, language }: Wording): string {
  const subjects = page.parts.map(({ subject }) => subject);
  const [first, second] = subjects;
  const name = first?.shortName[language] ?? '';
  if (second) {
    const names = ui.city.pairTitle(name, second.shortName[language]);
    return pairFinding(page.rows, subjects, language) || names;
  }
  return (
    (first && cityFinding(page.rows, first, language)) ||
    [name, stage.get(page.stageId)?.name[language]].filter(Boolean).join(terms.colon)
  );
}
