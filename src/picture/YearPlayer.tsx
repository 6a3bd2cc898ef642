import { useEffect, useState } from 'react';
import { useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import styles from './player.module.css';

interface YearPlayerProps {
  /** Ascending; years without figures are not among them. */
  readonly years: readonly number[];
  readonly year: number;
  readonly onYear: (year: number) => void;
  /** How long a year stays, in milliseconds. */
  readonly pace: number;
}

/** Plays the years one after another up to the last, or goes to one by the slider. */
export function YearPlayer({ years, year, onYear, pace }: YearPlayerProps) {
  const { language } = useWording();
  const words = CITIES_WORDS[language];
  const [playing, setPlaying] = useState(false);
  const at = years.indexOf(year);
  const next = years[at + 1];
  useEffect(() => {
    if (!playing) return;
    if (next === undefined) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => onYear(next), pace);
    return () => clearTimeout(timer);
  }, [playing, next, onYear, pace]);
  const toggle = () => {
    const [first] = years;
    if (!playing && next === undefined && first !== undefined) onYear(first);
    setPlaying(!playing);
  };
  const go = (to: number) => {
    setPlaying(false);
    onYear(to);
  };
  return (
    <div className={styles.player}>
      <button
        type="button"
        className={styles.play}
        aria-label={playing ? words.pause : words.play}
        onClick={toggle}
      >
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d={playing ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 0.5 11 6 2 11.5z'} fill="currentColor" />
        </svg>
      </button>
      <StepButton label={words.previous} sign="‹" to={years[at - 1]} onYear={go} />
      <b className={styles.year} translate="no">
        {year}
      </b>
      <StepButton label={words.following} sign="›" to={next} onYear={go} />
      <input
        type="range"
        aria-label={words.year}
        aria-valuetext={String(year)}
        min={0}
        max={years.length - 1}
        value={at}
        onChange={(event) => {
          const chosen = years[Number(event.target.value)];
          if (chosen !== undefined) go(chosen);
        }}
      />
      <span data-control className={styles.ends} translate="no" aria-hidden="true">
        <span>{years[0]}</span>
        <span>{years.at(-1)}</span>
      </span>
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly sign: string;
  /** None: there is no such year. */
  readonly to: number | undefined;
  readonly onYear: (year: number) => void;
}

function StepButton({ label, sign, to, onYear }: StepButtonProps) {
  return (
    <button
      type="button"
      className={styles.play}
      aria-label={label}
      disabled={to === undefined}
      onClick={() => to !== undefined && onYear(to)}
    >
      {sign}
    </button>
  );
}
