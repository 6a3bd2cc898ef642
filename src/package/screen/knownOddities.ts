import { readCsvRows } from '../read/csvRows';

/** Something that a check sees and that is right as it stands, because it is printed so: what was looked up. */
export interface KnownOddity {
  readonly check: string;
  readonly subject: string;
  readonly reason: string;
  readonly line: number;
}

const COLUMNS = ['check', 'subject', 'reason'];

/**
 * Reads the list of known oddities.
 * @param text CSV with the columns check, subject, reason
 * @throws where the list itself cannot be read
 */
export function readKnownOddities(text: string): readonly KnownOddity[] {
  if (text === '') return [];
  const { columns, rows, problems } = readCsvRows('known-oddities.csv', text, COLUMNS);
  const fault = problems[0];
  if (fault) throw new Error(`known-oddities.csv:${fault.line} ${fault.kind}`);
  return rows.map(({ line, cells }) => {
    const [check = '', subject = '', reason = ''] = COLUMNS.map((name) => cells[columns.get(name) ?? -1]);
    if (reason === '') throw new Error(`known-oddities.csv:${line} an oddity is known only with a reason`);
    return { check, subject, reason, line };
  });
}
