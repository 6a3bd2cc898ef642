import type { DataProblem } from '@/domain/dataProblem';

/** A data file that could not be read, told as a problem of that file. */
export class DataFileError extends Error {
  constructor(readonly problem: DataProblem) {
    super(`${problem.file}: ${problem.kind} ${problem.expected}`);
  }
}

const failure = (kind: DataProblem['kind'], file: string, expected: string): DataFileError =>
  new DataFileError({ kind, file, line: 0, column: '', value: '', expected });

/**
 * Fetches one compiled data file.
 * @param base address of the folder that holds the files, with a final slash
 * @returns what the file holds
 * @throws DataFileError when it is not there, or is not whole
 */
export async function fetchDataFile(base: string, file: string): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(base + file);
    text = response.ok ? await response.text() : '';
  } catch (error) {
    throw failure('fileMissing', file, error instanceof Error ? error.message : String(error));
  }
  if (!response.ok) throw failure('fileMissing', file, `HTTP ${response.status}`);
  try {
    return JSON.parse(text);
  } catch {
    throw failure('fileBroken', file, text.trimStart().startsWith('<') ? 'text/html' : `${text.length}`);
  }
}
