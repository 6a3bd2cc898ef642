import { useView, useWording } from '@/view/ViewContext';
import { EMBED_WORDS } from '@/wording/controls/embedWords';
import styles from './embed.module.css';
import { fullAddress } from './embedCode';
import type { EmbedWords } from './embedWords';

interface AboutFrameProps {
  readonly words: EmbedWords;
  /** Of the data. */
  readonly version: string;
}

/** All that is said of the picture of a frame, for a frame that has not room for it at once. */
export function AboutFrame({ words, version }: AboutFrameProps) {
  const view = useView();
  const { ui, terms, language } = useWording();
  const { title, who, facts, differing, sentence, notes, further, source } = words;
  const [first, ...others] = further.length > 0 ? further : [sentence, ...notes];
  const own = EMBED_WORDS[language];
  return (
    <>
      <p>
        <strong className={styles.strong}>{title}</strong>
      </p>
      <p>{[who, ...facts].filter(Boolean).join(terms.space)}</p>
      <p>
        {differing !== '' && <Chip>{differing}</Chip>} {first}
      </p>
      {others.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {source !== '' && <p>{ui.sources + terms.colon + source}</p>}
      <p>
        <a href={fullAddress(view)} target="_blank" rel="noopener">
          {ui.appName}
        </a>
        {version !== '' && terms.space + own.version(version)}
      </p>
    </>
  );
}

/** What differs, before the sentence that says how. */
export function Chip({ children }: { readonly children: string }) {
  return (
    <span className={styles.chip}>
      <i>≠</i>
      {children}
    </span>
  );
}
