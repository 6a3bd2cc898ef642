import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { isHeightAsked, tellHeight } from './frameMessages';
import { type FramePicture, frameLayout, waysOf } from './framePicture';

interface FrameRoom {
  /** All of the frame; it says in `data-words` how many words there is room for, and in `data-scrolls` that the picture is cut. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly head: RefObject<HTMLElement | null>;
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly foot: RefObject<HTMLElement | null>;
  /** Height for the picture in pixels, and how much smaller than drawn it is shown; 0 before anything is measured. */
  readonly room: { readonly plot: number; readonly shrunk: number };
}

const LEAST_OWN = 120;

/**
 * Shares a frame among words, picture and foot, and tells the host page the height that the whole would like, which
 * depends on the width and the words alone: a host that follows it settles at once.
 * @param picture null: it is as high as what it holds
 * @param asked the height to be told instead; null: none
 */
export function useFrameRoom(words: unknown, picture: FramePicture | null, asked: number | null): FrameRoom {
  const frame = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLElement>(null);
  const [room, setRoom] = useState({ plot: 0, shrunk: 1 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words take another room
  useLayoutEffect(() => {
    const root = frame.current;
    if (!root) return;
    let told = 0;
    const measure = () => {
      const width = root.clientWidth;
      delete root.dataset.scrolls;
      const around = waysOf(width).map((way) => {
        root.dataset.words = way;
        return { way, height: heightOf(head.current) + heightOf(foot.current) };
      });
      root.dataset.words = around[0]?.way;
      const own = plot.current?.firstElementChild?.scrollHeight ?? 0;
      const held = picture ?? { wanted: () => own, least: () => Math.min(own, LEAST_OWN), fills: false };
      const found = frameLayout(held, { around, width, height: window.innerHeight });
      root.dataset.words = found.way;
      const needed = picture ? Math.min(picture.wanted(width), picture.least(width)) * found.shrunk : own;
      if (needed > found.plot + 1) root.dataset.scrolls = '';
      setRoom((before) =>
        before.plot === found.plot && before.shrunk === found.shrunk
          ? before
          : { plot: found.plot, shrunk: found.shrunk },
      );
      const height = asked ?? found.natural;
      if (height !== told) tellHeight(height);
      told = height;
    };
    const answer = (event: MessageEvent) => {
      if (isHeightAsked(event)) tellHeight(told);
    };
    measure();
    const observer = new ResizeObserver(measure);
    const content = picture ? null : plot.current?.firstElementChild;
    for (const part of [root, head.current, foot.current, content]) if (part) observer.observe(part);
    window.addEventListener('resize', measure);
    window.addEventListener('message', answer);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
      window.removeEventListener('message', answer);
    };
  }, [words, picture, asked]);
  return { frame, head, plot, foot, room };
}

const heightOf = (element: HTMLElement | null): number =>
  Math.ceil(element?.getBoundingClientRect().height ?? 0);
