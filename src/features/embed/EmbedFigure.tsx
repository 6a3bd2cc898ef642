import { type ReactNode, useState } from 'react';
import { Facts } from '@/ui/Facts';
import { useViewFields, useWording } from '@/view/ViewContext';
import { EMBED_WORDS } from '@/wording/controls/embedWords';
import { AboutFrame, Chip } from './AboutFrame';
import styles from './embed.module.css';
import type { EmbedWords } from './embedWords';
import { FrameFoot } from './FrameFoot';
import { FramePanel } from './FramePanel';
import type { FrameDoor } from './frameDoor';
import { useFrameRoom } from './useFrameRoom';

interface EmbedFigureProps {
  readonly words: EmbedWords;
  /** Version of the data. */
  readonly version: string;
  /** What the reader must know before reading on. */
  readonly notice?: ReactNode;
  /** What the reader can choose. */
  readonly controls?: ReactNode;
  /** The figures as a table, and what can be saved; absent: there is none. */
  readonly doors?: Readonly<Partial<Record<Exclude<FrameDoor, 'about'>, () => ReactNode>>>;
  /** Draws the picture at a height in pixels. */
  readonly children: (height: number) => ReactNode;
}

/** A figure alone in another page's frame: title, what differs, picture, and the ways to its source, its figures and the full view. */
export function EmbedFigure({ words, version, notice, controls, doors = {}, children }: EmbedFigureProps) {
  const { terms, language } = useWording();
  const { frameTitle, frameHeight } = useViewFields('frameTitle', 'frameHeight');
  const { frame, head, plot, foot, room } = useFrameRoom(words, words.picture, frameHeight);
  const [open, setOpen] = useState<FrameDoor | null>(null);
  const own = EMBED_WORDS[language];
  const { title, who, facts, unit, differing, sentence, notes, further, source } = words;
  const panelTitles = { about: own.aboutTitle, table: title, download: own.downloadTitle };
  return (
    <div ref={frame} className={styles.frame}>
      <main className={styles.page} inert={open !== null}>
        <figure className={styles.figure}>
          <figcaption ref={head} className={styles.head}>
            {notice && <div className={styles.notice}>{notice}</div>}
            <div
              className={styles.words}
              data-bare={who === '' && facts.length === 0}
              data-further={further.length > 0}
            >
              <h1 className={frameTitle ? styles.title : 'visually-hidden'} title={title}>
                {title}
              </h1>
              <span className={styles.unit} aria-hidden="true">
                {unit}
              </span>
              <div className={styles.lines}>
                <p className={styles.subtitle}>
                  {who !== '' && <span className={styles.who}>{who + terms.space}</span>}
                  <Facts facts={facts} separator={terms.space} />
                </p>
                <div className={styles.caveat}>
                  {differing !== '' && <Chip>{differing}</Chip>}
                  <p title={sentence}>{sentence}</p>
                </div>
              </div>
              <button
                type="button"
                className={styles.more}
                data-differs={differing !== ''}
                aria-haspopup="dialog"
                onClick={() => setOpen('about')}
              >
                {own.about}
              </button>
              {notes.map((note) => (
                <p key={note} className={styles.note}>
                  {note}
                </p>
              ))}
            </div>
            {controls && <div className={styles.controls}>{controls}</div>}
          </figcaption>
          <div ref={plot} className={styles.plot}>
            {(room.plot > 0 || words.picture === null) && (
              <div style={room.shrunk < 1 ? { zoom: room.shrunk } : {}}>{children(room.plot)}</div>
            )}
          </div>
        </figure>
        <FrameFoot ref={foot} version={version} source={source} doors={doors} onOpen={setOpen} />
      </main>
      {open !== null && (
        <FramePanel title={panelTitles[open]} closeLabel={own.close} onClose={() => setOpen(null)}>
          {open === 'about' ? <AboutFrame words={words} version={version} /> : doors[open]?.()}
        </FramePanel>
      )}
    </div>
  );
}
