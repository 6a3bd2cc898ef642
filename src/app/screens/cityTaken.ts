import type { Dataset } from '@/domain/dataset';
import { cityFigures, cityPictures } from '@/features/city/citySheet';
import { cityTitle } from '@/features/city/cityTitle';
import type { Sheet } from '@/publish/sheet';
import { sheetTakeaway } from '@/publish/sheetTakeaway';
import type { Takeaway } from '@/publish/takeaway';
import type { CityPage } from '@/query/city/cityPage';
import type { Wording } from '@/wording/wording';

/** The cities of a page by name. */
export const cityNames = ({ parts }: CityPage, { language }: Wording): string =>
  parts.map(({ subject }) => subject.shortName[language]).join(' · ');

/** The page of a city as a sheet of pictures, with a dataset that knows all its figures. */
export function citySheet(
  dataset: Dataset,
  page: CityPage,
  wording: Wording,
): { readonly known: Dataset; readonly sheet: Sheet } {
  const { dataset: known, observations } = cityFigures(dataset, page);
  const sheet: Sheet = {
    title: cityNames(page, wording),
    lead: cityTitle(dataset, page, wording),
    observations: () => observations,
    draw: (width?: number) => cityPictures(dataset, page, wording, width),
    charts: 'byIndicator',
  };
  return { known, sheet };
}

/** What can be taken from the page of a city. */
export function cityTakeaway(dataset: Dataset, page: CityPage, wording: Wording): Takeaway {
  const { known, sheet } = citySheet(dataset, page, wording);
  return sheetTakeaway(known, sheet, wording);
}
