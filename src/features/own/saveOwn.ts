import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { isCity } from '@/domain/place';
import { downloadFile } from '@/lib/download';
import { fileName } from '@/lib/fileName';
import { pause } from '@/lib/pause';
import { ownCatalogue } from '@/own/check/ownCatalogue';
import { shippedDataset } from '@/own/merge/withOwn';
import type { ShelvedTable } from '@/own/store/shelvedTable';
import { fits, PLAIN_OF_A_YEAR } from '@/query/comparability/sameness';

/** Figures that are written before the page is let go on. */
const SLICE = 2_000;

const save = (name: string, parts: readonly BlobPart[]): string => {
  downloadFile(name, new Blob([...parts], { type: 'text/csv;charset=utf-8' }));
  return name;
};

/** Saves a text as a CSV file; gives its name. */
export const saveCsv = (name: string, csv: string): string => save(fileName([name], 'csv'), [csv]);

/** Saves a table of one's own as a CSV file, in slices that leave the page free; gives the name of the file. */
export async function saveTable({ table, name }: ShelvedTable, dataset: Dataset): Promise<string> {
  const [{ ownColumns }, { ownObservations }, { csvText }] = await Promise.all([
    import('@/own/write/ownCsv'),
    import('@/own/figures/ownObservations'),
    import('@/lib/csvText'),
  ]);
  const columns = ownColumns(ownCatalogue(shippedDataset(dataset), [table]));
  const parts: Blob[] = [];
  const { figures } = table;
  for (let from = 0; from < figures.count; from += SLICE) {
    const slice = csvText(columns, ownObservations(figures, from, from + SLICE), 'excel');
    parts.push(new Blob([from === 0 ? slice : slice.slice(slice.indexOf('\r\n') + 2)]));
    await pause();
  }
  return save(fileName([name], 'csv'), parts);
}

/** Saves a table to fill in, with the newest plain figure of a city as an example; gives the name of the file. */
export async function saveTemplate(name: string, dataset: Dataset, language: Language): Promise<string> {
  const { templateCsv } = await import('@/own/write/templateCsv');
  const shipped = shippedDataset(dataset);
  const cities = new Set(shipped.places.filter(isCity).map(({ code }) => code));
  const plain = shipped.observations.filter((one) => fits(one, PLAIN_OF_A_YEAR) && cities.has(one.placeCode));
  const [first = shipped.observations[0], ...others] = plain;
  if (!first) throw new Error('there is no figure to show as an example');
  const example = others.reduce(
    (newest, one) => (one.period.endYear > newest.period.endYear ? one : newest),
    first,
  );
  return saveCsv(name, templateCsv(example, ownCatalogue(shipped), language));
}
