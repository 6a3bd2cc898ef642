import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { EmbedWords } from './embedCode';

/** The message that tells a host page how high the frame would like to be. */
const HEIGHT_MESSAGE = 'city-education-compare:height';

const LEAST_PLOT = 160;

interface FrameRoom {
  readonly head: RefObject<HTMLElement | null>;
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly foot: RefObject<HTMLElement | null>;
  /** Height for the plot in pixels; 0 before anything is measured. */
  readonly plotHeight: number;
}

/**
 * Shares a frame among words, plot and source: a trend takes what is left, everything else its own height. The height
 * that the whole would like is told to the host page, measured from the content and so free to shrink.
 */
export function useFrameRoom(words: EmbedWords): FrameRoom {
  const head = useRef<HTMLElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLElement>(null);
  const [plotHeight, setPlotHeight] = useState(0);
  useLayoutEffect(() => {
    let told = 0;
    const measure = () => {
      const around = heightOf(head.current) + heightOf(foot.current);
      const wanted = words.plotHeight(head.current?.clientWidth ?? 0);
      const left = Math.floor(window.innerHeight - around);
      setPlotHeight(words.room === 'left' ? Math.max(LEAST_PLOT, left) : wanted);
      const own = Math.max(plot.current?.scrollHeight ?? 0, LEAST_PLOT);
      const height = Math.ceil(around + (words.room === 'own' ? own : wanted));
      if (height === told || window.parent === window) return;
      told = height;
      window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of [head, foot]) if (part.current) observer.observe(part.current);
    const content = plot.current?.firstElementChild;
    if (content) observer.observe(content);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [words]);
  return { head, plot, foot, plotHeight };
}

const heightOf = (element: HTMLElement | null): number =>
  Math.ceil(element?.getBoundingClientRect().height ?? 0);
