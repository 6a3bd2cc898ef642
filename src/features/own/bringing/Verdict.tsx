import type { OwnTable } from '@/own/figures/ownFigures';
import { isRefused } from '@/own/ownReading';
import { Button } from '@/ui/Button';
import { useWording } from '@/view/ViewContext';
import { ownIssueWords } from '@/wording/pages/ownIssueWords';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import { FIRST_ROWS, type Mapped } from './bringing';
import styles from './bringing.module.css';
import type { Bringer } from './useBringing';

interface VerdictProps {
  readonly state: Mapped;
  readonly bringer: Bringer;
  readonly onTake: (table: OwnTable) => void;
}

/** How many figures the table gives, how many cells have none and how many rows it loses, and what can be done about it now. */
export function Verdict({ state, bringer, onTake }: VerdictProps) {
  const { language } = useWording();
  const words = OWN_WORDS[language];
  const { survey, result, whole, pending, done } = state;
  const reading = result && !isRefused(result) ? result : null;
  const refusal = result && isRefused(result) ? result : null;
  const count = reading?.table.figures.count ?? 0;
  const notes = (reading?.issues.warnings ?? 0) + survey.issues.length;
  const told = reading
    ? (whole ? '' : words.readOfFirst(FIRST_ROWS)) + words.read(count, reading.blanks, reading.badRows, notes)
    : words.notYet;
  return (
    <div className={styles.verdict}>
      <p role="status" className={styles.told}>
        {done === null ? result && told : words.reading}
      </p>
      {refusal && (
        <ul className={styles.reasons}>
          {refusal.issues.map(({ code, value, expected }) => (
            <li key={code}>{ownIssueWords[language].reason[code](value, expected)}</li>
          ))}
        </ul>
      )}
      {done === null ? (
        <p className={styles.actions}>
          {reading && whole && count > 0 && (
            <Button className={styles.main} disabled={pending} onClick={() => onTake(reading.table)}>
              {reading.badRows > 0 ? words.takeGood(count, reading.badRows) : words.take(count)}
            </Button>
          )}
          {reading && !whole && (
            <Button className={styles.main} disabled={pending} onClick={bringer.readAll}>
              {words.readAll(survey.rows - state.mapping.headerRow)}
            </Button>
          )}
          <Button onClick={bringer.discard}>{words.discard}</Button>
        </p>
      ) : (
        <p className={styles.actions}>
          <progress max={1} value={done} aria-label={words.reading} />
          <span className={styles.share}>{Math.floor(done * 100)}%</span>
          <Button onClick={bringer.stop}>{words.stop}</Button>
        </p>
      )}
    </div>
  );
}
