import { Mark } from '@/graphics/glyph/Mark';
import { type KeyEntry, keyEntries } from '@/graphics/glyph/markKey';
import type { Figure } from '@/narrative/figure';
import { useWording } from '@/view/ViewContext';
import styles from './figure.module.css';

/** The marks that this picture uses, each in words. */
export function MarkKey({ figure, kind }: { figure: Figure; kind: 'trend' | 'comparison' }) {
  const { ui } = useWording();
  const entries = keyEntries(figure, kind);
  if (entries.length === 0) return null;
  return (
    <section aria-label={ui.keyTitle} className={styles.key}>
      <h2 className={styles.keyTitle}>{ui.keyTitle}</h2>
      <ul>
        {entries.map(({ name, observation, axis, link }) => (
          <li key={name}>
            {observation ? (
              <Mark
                observation={observation}
                axis={axis}
                colour="var(--ink2)"
                surface="var(--markpaper)"
                width={44}
                height={observation.bound === 'exact' ? 24 : 34}
              />
            ) : (
              <LinkSample link={link ?? 'thread'} />
            )}
            <span>{ui.key[name]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LinkSample({ link }: { link: NonNullable<KeyEntry['link']> }) {
  return (
    <svg width={44} height={24} viewBox="-22 -12 44 24" aria-hidden="true">
      {link === 'thread' && (
        <line
          x1={-18}
          y1={4}
          x2={18}
          y2={-4}
          stroke="var(--ink3)"
          strokeWidth={1.5}
          strokeDasharray="0.1 5"
          strokeLinecap="round"
        />
      )}
      {link === 'standard' && <line x1={-18} y1={0} x2={18} y2={0} stroke="var(--ink2)" strokeWidth={1} />}
      {link === 'benchmark' && (
        <>
          <line x1={-18} y1={0} x2={18} y2={0} stroke="var(--ink3)" strokeWidth={1.75} />
          <circle r={2.6} fill="var(--ink3)" />
        </>
      )}
      {link === 'broken' && (
        <path d="M-18,0H-8M8,0H18M-5,6L-1,-6M1,6L5,-6" fill="none" stroke="var(--ink2)" strokeWidth={1.6} />
      )}
    </svg>
  );
}
