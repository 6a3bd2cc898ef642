import type { DataProblem } from '@/domain/dataProblem';
import { strictText } from '@/lib/strictText';
import { textDigest } from '@/lib/textDigest';

/** A data file that could not be read, told as a problem of that file. */
export class DataFileError extends Error {
  constructor(readonly problem: DataProblem) {
    super(`${problem.file}: ${problem.kind} ${problem.expected}`);
  }
}

const failure = (kind: DataProblem['kind'], file: string, expected: string): DataFileError =>
  new DataFileError({ kind, file, line: 0, column: '', value: '', expected });

/**
 * Fetches one compiled data file, and holds it against the digest in its name.
 * @param base address of the folder that holds the files, with a final slash
 * @returns what the file holds
 * @throws DataFileError when it is not there, or is not whole
 */
export async function fetchDataFile(base: string, file: string): Promise<unknown> {
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(base + file);
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw failure('fileMissing', file, error instanceof Error ? error.message : String(error));
  }
  if (!response.ok) throw failure('fileMissing', file, `HTTP ${response.status}`);
  const text = strictText(bytes);
  if (text?.trimStart().startsWith('<')) throw failure('fileBroken', file, 'text/html');
  const whole = DIGEST.exec(file)?.[1];
  if (text === null || (whole !== undefined && textDigest(text) !== whole))
    throw failure('fileBroken', file, `${bytes.byteLength}`);
  return readWhole(file, () => JSON.parse(text) as unknown);
}

/** The digest of what a compiled file holds, as its name has it. */
const DIGEST = /\.([0-9a-f]{13})\.json$/;

/**
 * Reads what a data file holds.
 * @throws DataFileError when it cannot be read
 */
export function readWhole<Read>(file: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw failure('fileBroken', file, error instanceof Error ? error.message : String(error));
  }
}
