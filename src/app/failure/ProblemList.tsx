import { useState } from 'react';
import { type DataProblem, problemCount } from '@/domain/dataProblem';
import { useWording } from '@/view/ViewContext';
import styles from './states.module.css';

const SHOWN = 5;
/** No reader reads more in a page, and with very many it would stand still. */
const MOST = 200;

/** Faults of the data: file, line, column, what is wrong and how to mend it; where they are many, all as a file. */
export function ProblemList({ problems: found }: { readonly problems: readonly DataProblem[] }) {
  const wording = useWording();
  const { problems, terms } = wording;
  const [most, setMost] = useState(SHOWN);
  const shown = found.slice(0, most);
  const rest = problemCount(found.slice(most));
  const save = () => {
    void import('./saveProblems').then(({ saveProblems }) => saveProblems(found, wording));
  };
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
      {rest > 0 && <p>{problems.more(rest)}</p>}
      {rest > 0 && most === SHOWN && (
        <button type="button" className={styles.link} onClick={() => setMost(MOST)}>
          {found.length > MOST ? problems.showFirst(MOST) : problems.showAll}
        </button>
      )}
      {found.length > SHOWN && (
        <button type="button" className={styles.link} onClick={save}>
          {problems.saveAll}
        </button>
      )}
    </>
  );
}
