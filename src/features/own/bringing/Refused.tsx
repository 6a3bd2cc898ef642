import { useEffect, useRef } from 'react';
import type { OwnIssue } from '@/domain/ownIssue';
import { useWording } from '@/view/ViewContext';
import { ownIssueWords } from '@/wording/pages/ownIssueWords';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import styles from '../own.module.css';

interface RefusedProps {
  readonly name: string;
  /** None: what reads tables did not load. */
  readonly issues: readonly OwnIssue[];
}

/** Why a table was not read, and what to do. */
export function Refused({ name, issues }: RefusedProps) {
  const { language } = useWording();
  const words = OWN_WORDS[language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div role="alert" className={styles.warning}>
      <h2 ref={heading} tabIndex={-1}>
        {words.notOpened(name || words.pasted)}
      </h2>
      {issues.length === 0 && <p>{words.missingPart}</p>}
      {issues.map(({ code, row, value, expected }) => (
        <p key={`${code} ${row}`}>{ownIssueWords[language].reason[code](value, expected)}</p>
      ))}
    </div>
  );
}
