import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { figureScene } from '@/graphics/figureScene';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import { caveatOf } from '@/narrative/comparability/caveat';
import type { Figure } from '@/narrative/figure';
import { shortSource } from '@/narrative/sourceLine';
import { Brand } from '@/ui/Brand';
import { useElementSide } from '@/ui/hooks/useElementWidth';
import { useWording } from '@/view/ViewContext';
import { leaveFullScreen, useFullScreenLeft } from './fullScreen';
import styles from './slide.module.css';

interface SlideProps {
  readonly figure: Figure;
  /** When the data were put together, as printed. */
  readonly date: string;
  /** Which slide it is, from 0, and how many there are. */
  readonly at: number;
  readonly count: number;
  readonly onGo: (at: number) => void;
  readonly onLeave: () => void;
}

/** The slide that sizes are meant for, and the size of a chart's words on it. */
const SLIDE = { width: 1920, height: 1080, words: 28 };
const DRAWN_WORDS = 13;

/** One chart for a room: name and unit, finding, picture, source; arrow keys go on and back, Escape leaves. */
export function Slide({ figure, date, at, count, onGo, onLeave }: SlideProps) {
  const { ui, terms, language } = useWording();
  const { indicator } = figure.derived?.base ?? figure.selection;
  const heading = useRef<HTMLHeadingElement>(null);
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
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      PageDown: at + 1,
      ArrowLeft: at - 1,
      PageUp: at - 1,
      Home: 0,
      End: count - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const [, ...facts] = figure.subtitle.split(terms.space);
  return (
    <main className={styles.slide} onKeyDown={press} aria-label={ui.present.title}>
      <header className={styles.head}>
        <p>
          <b>{indicator.name[language]}</b> {facts.join(terms.space)}
        </p>
        <p>
          <Brand /> <b>{ui.appName}</b>
        </p>
      </header>
      <h1 ref={heading} tabIndex={-1} className={styles.finding} aria-live="polite">
        {figure.finding || figure.title}
      </h1>
      <SlidePicture figure={figure} />
      <footer className={styles.foot}>
        <p>
          {caveatOf(figure).line}
          <br />
          {ui.sources}
          {terms.colon}
          {shortSource(figure.text.dataset, figure.observations, language)} {date}
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

function SlidePicture({ figure }: { readonly figure: Figure }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementSide(box, 'clientWidth');
  const height = useElementSide(box, 'clientHeight');
  const drawn = useMemo(() => {
    if (width === 0 || height === 0) return null;
    const share = Math.min(window.innerWidth / SLIDE.width, window.innerHeight / SLIDE.height);
    const times = Math.max(1, (share * SLIDE.words) / DRAWN_WORDS);
    return { times, ...figureScene(figure, { width: width / times, height: height / times, slide: true }) };
  }, [figure, width, height]);
  return (
    <div ref={box} className={styles.picture} role="img" aria-label={figure.alt}>
      {drawn && (
        <div style={{ transform: `scale(${drawn.times})` }} data-chart-ready={figure.selection.indicator.id}>
          <ScenePicture scene={drawn.scene} />
        </div>
      )}
    </div>
  );
}
