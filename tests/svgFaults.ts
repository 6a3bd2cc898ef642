/** Names of the elements left open or closed wrongly, and of tags whose attributes are not sound. */
export function faults(svg: string): readonly string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [tag] of svg.matchAll(/<[^>]*>/g)) {
    const sound = /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/.exec(tag);
    if (!sound) found.push(tag);
    else if (sound[1] === '/') open.pop() === sound[2] || found.push(tag);
    else if (sound[4] !== '/') open.push(sound[2] ?? '');
  }
  return [...found, ...open];
}

/** The words of a document, one space between them. */
export const textOf = (svg: string) =>
  svg
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
