import { startTransition, useEffect, useState } from 'react';

/**
 * A value as it was when the page last had time to paint: what depends on it follows two frames later, so that the
 * picture is seen first.
 * @param first what to give before the first painting
 */
export function useAfterPaint<Value, First>(value: Value, first: First): Value | First {
  const [settled, setSettled] = useState<Value | First>(first);
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
