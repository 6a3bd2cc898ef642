import { useCallback, useEffect, useState } from 'react';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { useWindowHeight } from '@/ui/hooks/useWindowSize';

const HEIGHT = { phone: 380, least: 360, most: 640, others: 322, framed: 150, key: 46 };

const onPaper = (): boolean => matchMedia('print').matches;

/**
 * The size that a picture of all cities has: as wide as its box, as high as the window leaves room for. On paper it
 * keeps the one that it has on the screen: a canvas that is drawn anew may still be empty when the sheet is taken.
 * @param above height of what stands over it besides finding and choices, in pixels
 * @param given its height with its key, where a frame gives it one
 */
export function usePictureSize(above = 0, given?: number) {
  const [width, setWidth] = useState(0);
  const [enlarged, setEnlarged] = useState(1);
  const box = useCallback((node: HTMLDivElement | null) => {
    if (!node) return;
    const measure = () => {
      if (onPaper()) return;
      setWidth(Math.floor(node.clientWidth));
      setEnlarged(node.getBoundingClientRect().width / node.clientWidth || 1);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  const windowHeight = useWindowHeight() / enlarged;
  const phone = useMediaQuery(PHONE);
  const room = Math.min(HEIGHT.most, Math.max(HEIGHT.least, windowHeight - HEIGHT.others - above));
  const usual = phone ? HEIGHT.phone : room;
  const asked = given === undefined ? usual : Math.max(HEIGHT.framed, given - HEIGHT.key - above);
  const [height, setHeight] = useState(asked);
  useEffect(() => {
    if (!onPaper()) setHeight(asked);
  }, [asked]);
  return { box, width, height };
}
