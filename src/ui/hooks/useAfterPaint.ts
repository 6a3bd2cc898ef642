import { startTransition, useContext, useEffect, useState } from 'react';
import { DrawnAhead } from './DrawnAhead';

/**
 * A value as it was when the page last had time to paint: what depends on it follows two frames later, so that the
 * picture is seen first.
 * @param first what to give before the first painting
 * @param ahead what to give before it where the page is drawn ahead: by default everything
 */
export function useAfterPaint<Value, First>(
  value: Value,
  first: First,
  ahead: Value | First = value,
): Value | First {
  const [settled, setSettled] = useState<Value | First>(useContext(DrawnAhead).whole ? ahead : first);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => startTransition(() => setSettled(() => value)));
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
