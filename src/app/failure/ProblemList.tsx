import { useState } from 'react';
import type { DataProblem } from '@/domain/dataProblem';
import { useWording } from '@/view/ViewContext';
import styles from './states.module.css';

const SHOWN = 5;

/** Faults of the data: file, line, column, what is wrong and how to mend it. */
export function ProblemList({ problems: found }: { readonly problems: readonly DataProblem[] }) {
  const { problems, terms } = useWording();
  const [all, setAll] = useState(false);
  const shown = all ? found : found.slice(0, SHOWN);
  return (
    <>
      <ul className={styles.problems}>
        {shown.map((problem) => (
          <li key={`${problem.file} ${problem.line} ${problem.column} ${problem.kind}`}>
            <strong>{problems.place(problem.file, problem.line, problem.column)}</strong>
            {terms.colon}
            {problems.reason[problem.kind](problem.value, problem.expected)}
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <button type="button" className={styles.link} onClick={() => setAll(true)}>
          {problems.more(found.length - shown.length)}
          {terms.space}
          {problems.showAll}
        </button>
      )}
    </>
  );
}
