import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react';
import { classNames } from '@/lib/classNames';
import { unbroken } from '@/lib/unbroken';
import { Brand } from '@/ui/Brand';
import { useWindowHeight, useWindowWidth } from '@/ui/hooks/useWindowSize';
import { useWording } from '@/view/ViewContext';
import { leaveFullScreen, useFullScreenLeft } from './fullScreen';
import { SlidePicture } from './SlidePicture';
import styles from './slide.module.css';
import type { SlideContent } from './slideContent';
import { slideOfKey } from './slideKeys';
import { findingScale } from './slideSize';

interface SlideProps {
  readonly content: SlideContent;
  /** When the data were put together, as printed. */
  readonly date: string;
  /** Which slide it is, from 0, and how many there are. */
  readonly at: number;
  readonly count: number;
  readonly onGo: (at: number) => void;
  readonly onLeave: () => void;
}

/** One chart for a room: name and unit, finding, picture, source; arrow keys go on and back, Escape leaves. */
export function Slide({ content, date, at, count, onGo, onLeave }: SlideProps) {
  const { ui, terms } = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  const width = useWindowWidth();
  const height = useWindowHeight();
  useEffect(() => heading.current?.focus(), []);
  const leave = () => {
    leaveFullScreen();
    onLeave();
  };
  useFullScreenLeft(onLeave);
  const go = (to: number) => to >= 0 && to < count && onGo(to);
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return leave();
    const to = slideOfKey(event.key, at, count);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const size = { '--fit': findingScale(content.finding, width, height) } as CSSProperties;
  return (
    <main
      className={classNames(styles.slide, !content.draw && styles.told)}
      onKeyDown={press}
      aria-label={ui.present.title}
    >
      <header className={styles.head}>
        <p>
          <b>{content.name}</b> {content.facts.join(terms.space)}
        </p>
        <p>
          <Brand /> <b>{ui.appName}</b>
        </p>
      </header>
      <h1 ref={heading} tabIndex={-1} className={styles.finding} style={size} aria-live="polite">
        {unbroken(content.finding)}
      </h1>
      {content.draw ? <SlidePicture content={content} draw={content.draw} /> : <Words content={content} />}
      <footer className={styles.foot}>
        <p>
          {content.caveat}
          {content.caveat !== '' && <br />}
          {content.source !== '' && ui.sources + terms.colon + content.source + terms.space}
          {ui.home.updated(date)}
        </p>
        <div className={styles.controls}>
          <button type="button" disabled={at === 0} aria-label={ui.present.back} onClick={() => go(at - 1)}>
            ‹
          </button>
          <span>
            {at + 1} / {count}
          </span>
          <button
            type="button"
            disabled={at === count - 1}
            aria-label={ui.present.next}
            onClick={() => go(at + 1)}
          >
            ›
          </button>
          <button type="button" aria-label={ui.present.leave} onClick={leave}>
            ×
          </button>
        </div>
      </footer>
    </main>
  );
}

/** A slide of words: its paragraphs, each in its own direction. */
function Words({ content: { id, words = [] } }: Pick<SlideProps, 'content'>) {
  return (
    <div className={styles.words} data-chart-ready={id}>
      {words.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name but their place
        <p key={at} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
