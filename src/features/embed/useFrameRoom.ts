import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Figure } from '@/narrative/figure';
import { preferredPlotHeight } from './embedCode';

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
export function useFrameRoom(figure: Figure): FrameRoom {
  const head = useRef<HTMLElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLElement>(null);
  const [plotHeight, setPlotHeight] = useState(0);
  useLayoutEffect(() => {
    const several = figure.observations.length > 1;
    const stretches = several && figure.comparison === null;
    let told = 0;
    const measure = () => {
      const words = heightOf(head.current) + heightOf(foot.current);
      const wanted = preferredPlotHeight(figure, head.current?.clientWidth ?? 0);
      const room = Math.floor(window.innerHeight - words);
      setPlotHeight(stretches ? Math.max(LEAST_PLOT, room) : wanted);
      const content = several ? wanted : Math.max(plot.current?.scrollHeight ?? 0, LEAST_PLOT);
      const height = Math.ceil(words + content);
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
  }, [figure]);
  return { head, plot, foot, plotHeight };
}

const heightOf = (element: HTMLElement | null): number =>
  Math.ceil(element?.getBoundingClientRect().height ?? 0);
