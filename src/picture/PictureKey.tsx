import { barShapes } from '@/graphics/glyph/barShapes';
import type { KeyEntry } from '@/graphics/glyph/key';
import { Mark, Shapes } from '@/graphics/glyph/Mark';
import { classNames } from '@/lib/classNames';
import { useWording } from '@/view/ViewContext';
import styles from './picture.module.css';

interface PictureKeyProps {
  readonly entries: readonly KeyEntry[];
  readonly className?: string | undefined;
  readonly title?: string;
}

/** The marks that some pictures use, each in words. */
export function PictureKey({ entries, className, title }: PictureKeyProps) {
  const { ui } = useWording();
  if (entries.length === 0) return null;
  const name = title ?? ui.keyTitle;
  return (
    <section aria-label={name} className={classNames(styles.key, className)}>
      <h2 className={styles.keyTitle}>{name}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.name}>
            {'link' in entry ? <LinkSample {...entry} /> : <MarkSample entry={entry} />}
            <span>{ui.key[entry.name]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SURFACE = 'var(--markpaper, var(--page))';

function MarkSample({ entry }: { readonly entry: Extract<KeyEntry, { axis: unknown }> }) {
  const { observation, axis, bar } = entry;
  if (bar)
    return (
      <svg width={44} height={24} viewBox="-8 -12 44 24" aria-hidden="true">
        <Shapes shapes={barShapes(observation, 22, 12, axis.stub)} ink="var(--ink2)" surface={SURFACE} />
      </svg>
    );
  const height = observation.bound === 'exact' || axis.value === 'right' ? 24 : 34;
  return (
    <Mark
      observation={observation}
      axis={axis}
      colour="var(--ink2)"
      surface={SURFACE}
      width={44}
      height={height}
    />
  );
}

const LINKS = {
  standard: <path d="M-18,0H18" stroke="var(--ink2)" strokeWidth={1} />,
  broken: (
    <path d="M-18,0H-8M8,0H18M-5,6L-1,-6M1,6L5,-6" fill="none" stroke="var(--ink2)" strokeWidth={1.6} />
  ),
  benchmark: (
    <>
      <path d="M-18,0H18" stroke="var(--ink3)" strokeWidth={1.75} />
      <circle r={2.6} fill="var(--ink3)" />
    </>
  ),
};

const LinkSample = ({ link, value }: Omit<Extract<KeyEntry, { link: unknown }>, 'name'>) => (
  <svg width={44} height={24} viewBox="-22 -12 44 24" aria-hidden="true">
    <g transform={value === 'right' ? 'rotate(90)' : undefined}>{LINKS[link]}</g>
  </svg>
);
