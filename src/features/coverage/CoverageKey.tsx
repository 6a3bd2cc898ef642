import { COVERAGE_MARKS } from '@/graphics/coverage/coverageKey';
import { Shapes } from '@/graphics/glyph/Mark';
import { useWording } from '@/view/ViewContext';
import styles from './summary.module.css';

/** The marks of the table in words. */
export function CoverageKey() {
  const { ui } = useWording();
  const { key, keyTitle } = ui.coverage;
  return (
    <ul className={styles.key} aria-label={keyTitle}>
      {COVERAGE_MARKS.map(({ name, shapes }) => (
        <li key={name}>
          <svg width={14} height={14} viewBox="-9.5 -9.5 19 19" aria-hidden="true">
            <Shapes shapes={shapes} ink="var(--ink2)" surface="var(--surface)" />
          </svg>
          {key[name]}
        </li>
      ))}
      <li>{key.grade}</li>
      <li>{key.near}</li>
      <li>{key.none}</li>
    </ul>
  );
}
