/**
 * What the page holds itself of a data file: a page of one file has all of them in it.
 * @returns null where it has to be fetched
 */
export function heldInPage(file: string): unknown {
  const element = document.querySelector(`script[data-file="${CSS.escape(file)}"]`);
  return element ? JSON.parse(element.textContent ?? '') : null;
}
