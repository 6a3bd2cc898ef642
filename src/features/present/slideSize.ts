import { textWidth } from '@/lib/textWidth';

/** The slide that sizes are meant for, and its edge and finding, in pixels. */
const SLIDE = { width: 1920, height: 1080, edge: 60, finding: 60, line: 80 };
/** On a small screen a pixel of the slide is no smaller than this. */
const LEAST = 0.45;
/** The share of the height that a finding may take, the lines that it always may, and how far its words may shrink. */
const FINDING = { share: 0.22, lines: 2, least: 0.6 };
/** Words break before the end of a line. */
const FILLED = 0.94;

/** How large a pixel of the slide is in a window of so many pixels. */
export const unitOf = (width: number, height: number): number =>
  Math.max(LEAST, Math.min(width / SLIDE.width, height / SLIDE.height));

/** What the size of a finding is multiplied by so that it takes no more than its share of a window; 1: it fits. */
export function findingScale(finding: string, width: number, height: number): number {
  const unit = unitOf(width, height);
  const line = (width / unit - 2 * SLIDE.edge) * FILLED;
  const lines = Math.max(FINDING.lines, Math.floor((FINDING.share * height) / (unit * SLIDE.line)));
  const long = textWidth(finding, SLIDE.finding, true);
  return long <= lines * line ? 1 : Math.max(FINDING.least, (lines * line) / long);
}
