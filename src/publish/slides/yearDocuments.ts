import type { Source } from '@/domain/source';
import { yearbookEdition } from '@/query/panel/panelObservation';
import type { CitiesFile } from '../citiesFile';

/** The document that the figures of each year stand in. */
export function yearDocuments({ dataset, rows }: CitiesFile): readonly (readonly [number, Source])[] {
  const years = [...new Set(rows.map(({ figure }) => figure.year))].sort((a, b) => a - b);
  return years.flatMap((year): readonly (readonly [number, Source])[] => {
    const source = dataset.source.get(yearbookEdition(year));
    return source ? [[year, source]] : [];
  });
}
