import type { Citation } from '@/narrative/citation/reference';
import { CopyButton } from '@/ui/CopyButton';
import { useWording } from '@/view/ViewContext';
import styles from './cite.module.css';

/** A reference in each style, to read and to copy. */
export function CitationList({ citations }: { readonly citations: readonly Citation[] }) {
  const { ui, problems } = useWording();
  return citations.map(({ name, text }) => (
    <section key={name} className={styles.citation} aria-label={name}>
      <h3>{name}</h3>
      <pre translate="no">{text}</pre>
      <CopyButton label={ui.copyCitation} done={ui.copied} failed={problems.copyFailed} text={text} />
    </section>
  ));
}
