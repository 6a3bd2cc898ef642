import type { Dataset } from '@/domain/dataset';
import { paletteOf } from '@/graphics/paint/palette';
import { downloadFile } from '@/lib/download';
import type { CsvFlavour } from './csvText';
import { datasetFileName } from './fileNames';
import { recordCsv } from './recordCsv';
import { svgPng } from './svgPng';
import type { Takeaway } from './takeaway';

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

/** Saves the figures of a picture as CSV; gives the name of the file. */
export const saveShownCsv = async (takeaway: Takeaway, flavour: CsvFlavour): Promise<string> =>
  saveCsv(takeaway.fileName('csv'), await takeaway.csv(flavour));

/** Saves every observation of the dataset as CSV; gives the name of the file. */
export const saveWholeCsv = (dataset: Dataset, flavour: CsvFlavour): string =>
  saveCsv(datasetFileName('csv'), recordCsv(dataset, dataset.observations, flavour));

function saveCsv(name: string, text: string): string {
  downloadFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  return name;
}
