import type { DataProblem } from '@/domain/dataProblem';
import { downloadFile } from '@/lib/download';
import type { Wording } from '@/wording/wording';

/** Saves faults as a text file, a line each. */
export function saveProblems(
  found: readonly DataProblem[],
  { problems, terms }: Pick<Wording, 'problems' | 'terms'>,
): void {
  const lines = found.map(
    ({ file, line, column, kind, value, expected }) =>
      `${problems.place(file, line, column)}${terms.colon}${problems.reason[kind](value, expected)}\r\n`,
  );
  downloadFile('data-faults.txt', new Blob(['\uFEFF', ...lines], { type: 'text/plain;charset=utf-8' }));
}
