import type { Dataset } from '@/domain/dataset';
import { paletteOf } from '@/graphics/paint/palette';
import { downloadFile } from '@/lib/download';
import { rowComparability } from '@/narrative/comparability/rowComparability';
import type { Figure } from '@/narrative/figure';
import { derivationColumns } from '@/query/derive/derivationColumns';
import { inRecordOrder, recordColumns } from '@/query/observationRecords';
import { type CsvFlavour, csvText } from './csvText';
import { datasetFileName, figureFileName } from './exportNames';
import { figurePng } from './figurePng';

export type PictureFormat = 'png' | 'svg';

/** Draws a figure off-screen in the light colours and saves it; gives the name of the file. */
export async function savePicture(figure: Figure, format: PictureFormat): Promise<string> {
  const { figureSvg } = await import('@/graphics/figureSvg');
  const svg = figureSvg(figure, paletteOf('light'));
  const name = figureFileName(figure, format);
  const content =
    format === 'png' ? await figurePng(svg) : new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
  downloadFile(name, content);
  return name;
}

/** Saves the figures of a picture as CSV, each row with how it differs from the others; gives the name of the file. */
export function saveShownCsv(dataset: Dataset, figure: Figure, flavour: CsvFlavour): string {
  const known = figure.derived?.dataset ?? dataset;
  const rows = inRecordOrder(known, figure.observations);
  const columns = [
    ...recordColumns(known, rowComparability(figure)),
    ...(figure.derived ? derivationColumns(known) : []),
  ];
  return saveCsv(figureFileName(figure, 'csv'), csvText(columns, rows, flavour));
}

/** Saves every observation of the dataset as CSV; gives the name of the file. */
export function saveWholeCsv(dataset: Dataset, flavour: CsvFlavour): string {
  const rows = inRecordOrder(dataset, dataset.observations);
  return saveCsv(datasetFileName('csv'), csvText(recordColumns(dataset, null), rows, flavour));
}

function saveCsv(name: string, text: string): string {
  downloadFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  return name;
}
