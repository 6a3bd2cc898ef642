import { downloadFile } from '@/lib/download';
import { type DataFormat, dataFile, ENDINGS } from './files/dataFile';
import type { TableShape } from './table/dataTable';
import type { Takeaway } from './takeaway';
import type { Reader, Taken } from './taken';

/**
 * Saves figures as a file; gives its name.
 * @param nameOf the name of a file, from its ending
 */
export async function saveData(
  taken: Taken,
  nameOf: (ending: string) => string,
  format: DataFormat,
  shape: TableShape,
  reader: Reader,
): Promise<string> {
  const name = nameOf(ENDINGS[format]);
  downloadFile(name, await dataFile(taken, format, shape, reader));
  return name;
}

/** Saves what is shown as slides that PowerPoint and WPS edit; gives the name of the file. */
export async function saveSlides(takeaway: Takeaway, reader: Reader): Promise<string> {
  const { deck } = await import('./slides/deck');
  const name = takeaway.fileName('pptx');
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  downloadFile(name, new Blob([deck(takeaway.shown, reader)], { type }));
  return name;
}

/** Saves what is shown as a document for Word and WPS; gives the name of the file. */
export async function saveDocument(takeaway: Takeaway, reader: Reader): Promise<string> {
  const { wordFile } = await import('./document/wordFile');
  const name = takeaway.fileName('docx');
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  downloadFile(name, new Blob([await wordFile(takeaway.shown, reader)], { type }));
  return name;
}
