import { useCallback, useState } from 'react';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { useWindowHeight } from '@/ui/hooks/useWindowSize';

const HEIGHT = { phone: 380, least: 360, most: 640, others: 322 };

/**
 * The size that a picture of all cities has: as wide as its box, as high as the window leaves room for.
 * @param above height of what stands over it besides finding and choices, in pixels
 */
export function usePictureSize(above = 0) {
  const [width, setWidth] = useState(0);
  const [enlarged, setEnlarged] = useState(1);
  const box = useCallback((node: HTMLDivElement | null) => {
    if (!node) return;
    const measure = () => {
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
  return { box, width, height: phone ? HEIGHT.phone : room };
}
