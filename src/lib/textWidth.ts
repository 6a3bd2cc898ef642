const WIDE =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u2014\u201c\u201d\u2026≥≤×·]/;
const NARROW = /[ .,:;'|ilj()[\]]/;

/**
 * Width of a text in pixels, estimated from character classes (a Han character is one em wide, a digit 0.59 em), so
 * that layouts come out alike in a browser, in tests and off screen.
 * @param size font size in pixels
 */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text)
    em += WIDE.test(character)
      ? 1
      : NARROW.test(character)
        ? 0.3
        : /[mwMW%]/.test(character)
          ? 0.93
          : /[A-Z]/.test(character)
            ? 0.7
            : /[frst/-]/.test(character)
              ? 0.45
              : 0.59;
  return em * size * (bold ? 1.04 : 1);
}

/**
 * Breaks a text into lines no wider than a limit: between any two Han characters, or at spaces; never before closing
 * punctuation or after opening.
 */
export function wrapText(text: string, size: number, limit: number): readonly string[] {
  const units =
    text.match(
      /[（“《]*(?:[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f\u2014\u201c\u201d]|[^\s\u2e80-\u9fff\uff00-\uffef\u3000-\u303f\u2014\u201c\u201d]+)[，。；：、）”》！？,.;:)]*|\s+/g,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const unit of units) {
    if (line !== '' && textWidth(line + unit, size) > limit) {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    } else line += unit;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
