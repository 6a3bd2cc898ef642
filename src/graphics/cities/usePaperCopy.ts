import { useEffect, useRef } from 'react';

/**
 * A copy of what is painted on the canvases of a box, which stands in their place on paper: a browser may take the sheet
 * while a canvas is being painted anew.
 * @returns the box, and the place of the copy, which is empty on a screen
 */
export function usePaperCopy() {
  const box = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const copy = () => {
      const painted = [...(box.current?.querySelectorAll('canvas') ?? [])];
      if (!box.current || painted.length === 0) return;
      place.current?.replaceChildren(flattened(painted));
      box.current.hidden = true;
    };
    const clear = () => {
      place.current?.replaceChildren();
      if (box.current) box.current.hidden = false;
    };
    window.addEventListener('beforeprint', copy);
    window.addEventListener('afterprint', clear);
    return () => {
      window.removeEventListener('beforeprint', copy);
      window.removeEventListener('afterprint', clear);
    };
  }, []);
  return { box, place };
}

function flattened(layers: readonly HTMLCanvasElement[]): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  const [first] = layers;
  sheet.width = first?.width ?? 0;
  sheet.height = first?.height ?? 0;
  sheet.style.width = first?.style.width ?? '';
  sheet.style.height = first?.style.height ?? '';
  const context = sheet.getContext('2d');
  for (const layer of layers) context?.drawImage(layer, 0, 0);
  return sheet;
}
