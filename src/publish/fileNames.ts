import { fileName, slug } from '@/lib/fileName';
import { PROJECT, VERSION } from '@/lib/version';
import type { Figure } from '@/narrative/figure';
import { yearExtent } from '@/query/selection/selection';

/** Name of a file made from a figure: indicator, places, years. */
export function figureFileName({ observations, selection, text }: Figure, extension: string): string {
  const { language, wording } = text;
  const latin = language === 'en';
  const present = selection.places.filter(({ code }) =>
    observations.some(({ placeCode }) => placeCode === code),
  );
  const first = present[0]?.shortName[language] ?? '';
  const places = present.length > 1 ? wording.ui.placesInName(first, present.length) : first;
  const years = yearExtent(observations);
  const span = years ? [...new Set([years.from, years.to])].join('-') : '';
  const title = selection.indicator.name[language];
  return fileName([latin ? slug(title) : title, latin ? slug(places) : places, span], extension);
}

/** Name of a file of the whole dataset: project, version. */
export const datasetFileName = (extension: string): string => fileName([PROJECT, VERSION, 'all'], extension);
