import type { Dataset } from '@/domain/dataset';
import { paletteOf } from '@/graphics/paint/palette';
import { downloadFile } from '@/lib/download';
import { inRecordOrder, recordColumns } from '@/query/observation/observationRecords';
import { type CsvFlavour, csvText } from './csvText';
import { datasetFileName } from './fileNames';
import { svgPng } from './svgPng';
import { type Takeaway, workedOutColumns } from './takeaway';

export type PictureFormat = 'png' | 'svg';

/** Draws a picture off-screen in the light colours and saves it; gives the name of the file. */
export async function savePicture(takeaway: Takeaway, format: PictureFormat): Promise<string> {
  const svg = await takeaway.svg(paletteOf('light'));
  const name = takeaway.fileName(format);
  const content =
    format === 'png' ? await svgPng(svg) : new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
  downloadFile(name, content);
  return name;
}

/** The figures of a picture as CSV, each row with how it differs from the others. */
export function shownCsv(takeaway: Takeaway, flavour: CsvFlavour): string {
  const { dataset, observations, comparability } = takeaway;
  const columns = [...recordColumns(dataset, comparability), ...workedOutColumns(takeaway)];
  return csvText(columns, inRecordOrder(dataset, observations), flavour);
}

/** Saves the figures of a picture as CSV; gives the name of the file. */
export const saveShownCsv = (takeaway: Takeaway, flavour: CsvFlavour): string =>
  saveCsv(takeaway.fileName('csv'), shownCsv(takeaway, flavour));

/** Saves every observation of the dataset as CSV; gives the name of the file. */
export function saveWholeCsv(dataset: Dataset, flavour: CsvFlavour): string {
  const rows = inRecordOrder(dataset, dataset.observations);
  return saveCsv(datasetFileName('csv'), csvText(recordColumns(dataset, null), rows, flavour));
}

function saveCsv(name: string, text: string): string {
  downloadFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  return name;
}
