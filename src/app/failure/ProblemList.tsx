import { useEffect, useState } from 'react';
import { type DataProblem, problemCount } from '@/domain/dataProblem';
import { useWording } from '@/view/ViewContext';
import type { Told } from '@/wording/controls/problems';
import styles from './states.module.css';

const SHOWN = 5;
/** No reader reads more in a page, and with very many it would stand still. */
const MOST = 200;

type Words = Readonly<Record<string, Told>>;

/** Faults of the data: file, line, column, what is wrong and how to mend it; where they are many, all as a file. */
export function ProblemList({ problems: found }: { readonly problems: readonly DataProblem[] }) {
  const wording = useWording();
  const { problems, terms, language } = wording;
  const [most, setMost] = useState(SHOWN);
  const [within, setWithin] = useState<Words>({});
  const known: Words = { ...within, ...problems.reason };
  const shown = found.slice(0, most);
  const rest = problemCount(found.slice(most));
  const lacks = shown.some(({ kind }) => !Object.hasOwn(problems.reason, kind));
  useEffect(() => {
    if (lacks)
      import('@/wording/pages/faultWords').then(
        ({ FAULT_WORDS }) => setWithin(FAULT_WORDS[language]),
        () => undefined,
      );
  }, [lacks, language]);
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
            {known[problem.kind]?.(problem.value, problem.expected) ?? problem.kind}
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
