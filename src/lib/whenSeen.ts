/**
 * Calls once what the page holds has been painted, so that it is seen before what follows takes the processor. Two
 * frames are no proof of it: a browser may hold back the first painting longer than that. Where it does not tell of
 * paintings two frames have to do, and after `patience` it is called all the same: a page that is put into the
 * background paints nothing. It needs nothing outside itself, so that its text can stand in a page.
 * @param then what to do
 * @param patience milliseconds to wait at most
 */
export function whenSeen(then: () => void, patience = 4000): void {
  let waiting = true;
  const once = () => {
    if (waiting) setTimeout(then);
    waiting = false;
  };
  setTimeout(once, patience);
  if (window.PerformanceObserver?.supportedEntryTypes?.includes('paint'))
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) once();
    }).observe({ type: 'paint', buffered: true });
  else requestAnimationFrame(() => requestAnimationFrame(once));
}
