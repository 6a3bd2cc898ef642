import { clipped, type DataProblem } from '@/domain/dataProblem';

/** Faults of a file that are kept one by one: nobody mends more before reading the file again. */
const MOST = 1000;

/** What is wrong with one file: its first faults, and how many there are besides. */
export class FaultList {
  private readonly kept: DataProblem[] = [];
  /** All that were added. */
  count = 0;

  constructor(private readonly file: string) {}

  add = (fault: Pick<DataProblem, 'kind' | 'line'> & Partial<DataProblem>): void => {
    this.count += 1;
    if (this.count > MOST) return;
    const { kind, line, column = '', value = '', expected = '' } = fault;
    this.kept.push({
      kind,
      file: this.file,
      line,
      column: clipped(column),
      value: clipped(value),
      expected: clipped(expected),
    });
  };

  /** The faults in the order in which they were added; the rest is one more that tells their number. */
  list = (): readonly DataProblem[] => {
    const rest = this.count - this.kept.length;
    if (rest === 0) return this.kept;
    const more = { kind: 'moreFaults', line: 0, column: '', value: String(rest), expected: '' } as const;
    return [...this.kept, { ...more, file: this.file }];
  };
}

/** Faults of a file that were found already, kept as a list keeps them. */
export function fewOf(file: string, faults: readonly DataProblem[]): readonly DataProblem[] {
  const list = new FaultList(file);
  for (const fault of faults) list.add(fault);
  return list.list();
}
