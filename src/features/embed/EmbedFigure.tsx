import type { ReactNode } from 'react';
import { Brand } from '@/ui/Brand';
import { Facts } from '@/ui/Facts';
import { useView, useWording } from '@/view/ViewContext';
import styles from './embed.module.css';
import { type EmbedWords, fullAddress } from './embedCode';
import { useFrameRoom } from './useFrameRoom';

interface EmbedFigureProps {
  readonly words: EmbedWords;
  /** What the reader must know before reading on. */
  readonly notice?: ReactNode;
  /** Draws the picture at a height in pixels. */
  readonly children: (height: number) => ReactNode;
}

/** A figure alone in another page's frame: title, what differs, picture, source, and the way to the full view. */
export function EmbedFigure({ words, notice, children }: EmbedFigureProps) {
  const { ui, terms } = useWording();
  const view = useView();
  const { head, plot, foot, plotHeight } = useFrameRoom(words);
  const { title, subtitle, differing, sentence, notes, source } = words;
  return (
    <main className={styles.page}>
      <figure className={styles.figure}>
        <figcaption ref={head} className={styles.head}>
          {notice}
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.subtitle}>
            <Facts facts={subtitle.split(terms.space)} separator={terms.space} />
          </p>
          <div className={styles.caveat}>
            {differing && (
              <span className={styles.chip}>
                <i>≠</i>
                {differing}
              </span>
            )}
            <p>{sentence}</p>
          </div>
          {notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
        </figcaption>
        <div ref={plot} className={styles.plot}>
          {plotHeight > 0 && <div>{children(plotHeight)}</div>}
        </div>
      </figure>
      <footer ref={foot} className={styles.foot}>
        <span>{source !== '' && ui.sources + terms.colon + source}</span>
        <a href={fullAddress(view)} target="_blank" rel="noopener">
          <Brand size={16} />
          <span className={styles.name}>{ui.appName}</span>
          <span>{ui.fullView}</span>
        </a>
      </footer>
    </main>
  );
}
