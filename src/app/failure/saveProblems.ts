import type { DataProblem } from '@/domain/dataProblem';
import { downloadFile } from '@/lib/download';
import { FAULT_WORDS } from '@/wording/pages/faultWords';
import type { Wording } from '@/wording/wording';

/** Saves faults as a text file, a line each. */
export function saveProblems(
  found: readonly DataProblem[],
  { problems, terms, language }: Pick<Wording, 'problems' | 'terms' | 'language'>,
): void {
  const words = { ...FAULT_WORDS[language], ...problems.reason };
  const lines = found.map(
    ({ file, line, column, kind, value, expected }) =>
      `${problems.place(file, line, column)}${terms.colon}${words[kind](value, expected)}\r\n`,
  );
  downloadFile('data-faults.txt', new Blob(['\uFEFF', ...lines], { type: 'text/plain;charset=utf-8' }));
}
