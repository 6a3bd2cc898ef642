import type { Language } from '@/domain/localized';
import type { OwnIssue } from '@/domain/ownIssue';
import { csvText } from '@/lib/csvText';
import { ownIssueWords } from '@/wording/pages/ownIssueWords';

/** Issues as a CSV file for spreadsheets: where each is, what stands there and how to mend it. */
export function issuesCsv(issues: readonly OwnIssue[], language: Language): string {
  const { reason, severity, list } = ownIssueWords[language];
  return csvText<OwnIssue>(
    [
      { name: list.severity, read: (issue) => severity[issue.severity] },
      { name: list.row, read: ({ row }) => (row > 0 ? row : '') },
      { name: list.column, read: ({ column }) => column },
      { name: list.value, read: ({ value }) => value },
      { name: list.reason, read: ({ code, value, expected }) => reason[code](value, expected) },
      { name: list.code, read: ({ code }) => code },
    ],
    issues,
    'excel',
  );
}
