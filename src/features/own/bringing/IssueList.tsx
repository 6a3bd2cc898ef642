import { useState } from 'react';
import type { Language } from '@/domain/localized';
import type { OwnReading, OwnSurvey } from '@/own/ownReading';
import { Button } from '@/ui/Button';
import { useWording } from '@/view/ViewContext';
import { ownIssueWords } from '@/wording/pages/ownIssueWords';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import { saveCsv } from '../saveOwn';
import styles from './bringing.module.css';
import tables from './bringingTables.module.css';

interface IssueListProps {
  readonly survey: OwnSurvey;
  readonly reading: OwnReading;
  readonly issuesCsv: (language: Language) => Promise<string>;
}

/** Issues that the page lists. */
const SHOWN = 50;

/** What is wrong with the table, where, and how to mend it; errors first. */
export function IssueList({ survey, reading, issuesCsv }: IssueListProps) {
  const { language, ui } = useWording();
  const words = OWN_WORDS[language];
  const { list, severity, reason } = ownIssueWords[language];
  const [saved, setSaved] = useState('');
  const { first, errors, warnings } = reading.issues;
  const notes = warnings + survey.issues.length;
  const all = [...survey.issues, ...first];
  const shown = [
    ...all.filter((issue) => issue.severity === 'error'),
    ...all.filter((issue) => issue.severity === 'warning'),
  ].slice(0, SHOWN);
  if (shown.length === 0) return null;
  const save = () =>
    issuesCsv(language).then((csv) => setSaved(ui.picture.saved(saveCsv(words.issuesName, csv))));
  return (
    <section className={styles.issues}>
      <div className={styles.issuesHead}>
        <h3>{words.issues(errors, notes)}</h3>
        {errors + notes > shown.length && <p>{words.firstIssues(shown.length)}</p>}
        <Button onClick={() => void save()}>{words.issuesFile}</Button>
        <p role="status">{saved}</p>
      </div>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{list.row}</th>
            <th scope="col">{list.column}</th>
            <th scope="col">{list.value}</th>
            <th scope="col">{list.reason}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((issue, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read
            <tr key={at} data-severity={issue.severity}>
              <td className={tables.row}>{issue.row > 0 ? issue.row : ''}</td>
              <td className={tables.cell}>{issue.column}</td>
              <td className={tables.cell}>{issue.value}</td>
              <td className={tables.wide}>
                <strong>{severity[issue.severity]}</strong> {reason[issue.code](issue.value, issue.expected)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
