import type { ReactNode } from 'react';
import type { Figure } from '@/narrative/figure';
import { Brand } from '@/ui/Brand';
import { Facts } from '@/ui/Facts';
import { useView, useWording } from '@/view/ViewContext';
import styles from './embed.module.css';
import { differingLabel, fullAddress } from './embedCode';
import { useFrameRoom } from './useFrameRoom';

interface EmbedFigureProps {
  readonly figure: Figure;
  /** What the reader must know before reading on. */
  readonly notice?: ReactNode;
  /** Draws the picture at a height in pixels. */
  readonly children: (height: number) => ReactNode;
}

/** A figure alone in another page's frame: title, what differs, picture, source, and the way to the full view. */
export function EmbedFigure({ figure, notice, children }: EmbedFigureProps) {
  const { ui, terms } = useWording();
  const view = useView();
  const { head, plot, foot, plotHeight } = useFrameRoom(figure);
  const differing = differingLabel(figure);
  return (
    <main className={styles.page}>
      <figure className={styles.figure}>
        <figcaption ref={head} className={styles.head}>
          {notice}
          <h1 className={styles.title}>{figure.title}</h1>
          <p className={styles.subtitle}>
            <Facts facts={figure.subtitle.split(terms.space)} separator={terms.space} />
          </p>
          <div className={styles.caveat}>
            {differing && (
              <span className={styles.chip}>
                <i>≠</i>
                {differing}
              </span>
            )}
            <p>{figure.sentence}</p>
          </div>
          {figure.notes.map((note) => (
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
        <span>{figure.observations.length > 0 && ui.sources + terms.colon + figure.source}</span>
        <a href={fullAddress(view)} target="_blank" rel="noopener">
          <Brand size={16} />
          <span className={styles.name}>{ui.appName}</span>
          <span>{ui.fullView}</span>
        </a>
      </footer>
    </main>
  );
}
