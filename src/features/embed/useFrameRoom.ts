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

/** Of what is as high as it is: the least that is seen of it, and the most that a host is asked for. */
const OWN = { least: 120, most: 560 };

const ownPicture = (height: number): FramePicture => ({
  wanted: () => Math.min(height, OWN.most),
  least: () => Math.min(height, OWN.least),
  fills: false,
});

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
  const told = useRef(0);
  const [room, setRoom] = useState({ plot: 0, shrunk: 1 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words take another room
  useLayoutEffect(() => {
    const root = frame.current;
    if (!root) return;
    const measure = () => {
      const width = root.clientWidth;
      delete root.dataset.scrolls;
      const around = waysOf(width).map((way) => {
        root.dataset.words = way;
        return { way, height: heightOf(head.current) + heightOf(foot.current) };
      });
      root.dataset.words = around[0]?.way;
      const own = plot.current?.firstElementChild?.scrollHeight ?? 0;
      const found = frameLayout(picture ?? ownPicture(own), { around, width, height: window.innerHeight });
      root.dataset.words = found.way;
      const held = plot.current?.firstElementChild?.getBoundingClientRect().height ?? 0;
      if (held > (plot.current?.clientHeight ?? 0) + 1) root.dataset.scrolls = '';
      setRoom((before) =>
        before.plot === found.plot && before.shrunk === found.shrunk
          ? before
          : { plot: found.plot, shrunk: found.shrunk },
      );
      const height = asked ?? found.natural;
      if (height !== told.current) tellHeight(height);
      told.current = height;
    };
    const answer = (event: MessageEvent) => {
      if (isHeightAsked(event)) tellHeight(told.current);
    };
    measure();
    const observer = new ResizeObserver(measure);
    const content = plot.current?.firstElementChild;
    for (const part of [root, head.current, foot.current, content]) if (part) observer.observe(part);
    window.addEventListener('resize', measure);
    window.addEventListener('message', answer);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
      window.removeEventListener('message', answer);
    };
  }, [words, picture, asked, room.plot > 0]);
  return { frame, head, plot, foot, room };
}

const heightOf = (element: HTMLElement | null): number =>
  Math.ceil(element?.getBoundingClientRect().height ?? 0);
