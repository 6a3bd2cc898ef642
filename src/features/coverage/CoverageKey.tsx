import type { Nature } from '@/domain/observation';
import { Shapes } from '@/graphics/glyph/Mark';
import { natureShapes } from '@/graphics/glyph/markShapes';
import { useWording } from '@/view/ViewContext';
import styles from './summary.module.css';

const NATURE_KEYS: readonly Nature[] = ['actual', 'target', 'plan'];

/** The marks of the table in words. */
export function CoverageKey() {
  const { ui } = useWording();
  const { key, keyTitle } = ui.coverage;
  return (
    <ul className={styles.key} aria-label={keyTitle}>
      {NATURE_KEYS.map((nature) => (
        <li key={nature}>
          <svg width={12} height={12} viewBox="-8 -8 16 16" aria-hidden="true">
            <Shapes shapes={natureShapes(nature)} ink="var(--ink2)" surface="var(--surface)" />
          </svg>
          {key[nature]}
        </li>
      ))}
      <li>
        <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
          <circle r={3.6} fill="var(--surface)" stroke="var(--ink2)" strokeWidth={1.2} />
          <path d="M0,-3.6A3.6,3.6 0 0 0 0,3.6Z" fill="var(--ink2)" />
        </svg>
        {key.part}
      </li>
      <li>
        <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
          <circle r={5.4} fill="none" stroke="var(--ink2)" />
          <circle r={2.2} fill="var(--ink2)" />
        </svg>
        {key.scope}
      </li>
      <li>{key.grade}</li>
      <li>{key.near}</li>
      <li>{key.none}</li>
    </ul>
  );
}
