import { writtenFile } from '../document/wordFile';
import type { Reader } from '../taken';
import type { ReportContent } from './reportContent';
import { reportDocument } from './reportDocument';

/**
 * A report as a file for Word and WPS.
 * @param onProgress told how much is done, of how much
 */
export async function reportDocx(
  content: ReportContent,
  reader: Reader,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const half = content.parts.length;
  const written = await reportDocument(content, reader, { onPart: (done) => onProgress(done, 2 * half) });
  return writtenFile(written, reader, (done, of) =>
    onProgress(half + Math.round((half * done) / of), 2 * half),
  );
}
