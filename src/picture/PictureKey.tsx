import type { KeyEntry } from '@/graphics/glyph/key';
import { Mark } from '@/graphics/glyph/Mark';
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
            {'link' in entry ? <LinkSample link={entry.link} /> : <MarkSample entry={entry} />}
            <span>{ui.key[entry.name]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MarkSample = ({
  entry: { observation, axis },
}: {
  readonly entry: Extract<KeyEntry, { axis: unknown }>;
}) => (
  <Mark
    observation={observation}
    axis={axis}
    colour="var(--ink2)"
    surface="var(--markpaper, var(--page))"
    width={44}
    height={observation.bound === 'exact' ? 24 : 34}
  />
);

const LINKS = {
  thread: (
    <path
      d="M-18,4L18,-4"
      stroke="var(--ink3)"
      strokeWidth={1.5}
      strokeDasharray="0.1 5"
      strokeLinecap="round"
    />
  ),
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

const LinkSample = ({ link }: { readonly link: keyof typeof LINKS }) => (
  <svg width={44} height={24} viewBox="-22 -12 44 24" aria-hidden="true">
    {LINKS[link]}
  </svg>
);
