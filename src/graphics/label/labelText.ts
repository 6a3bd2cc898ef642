import { maxOf } from '@/lib/extent';
import { textWidth } from '@/lib/textWidth';
import { LINE_HEIGHT, RUN_GAP } from '../paint/elements';
import type { Box, Point } from '../scene/box';
import type { SceneLabel, TextRun, Tone } from '../scene/scene';

/** Size of the words of a picture, in pixels. */
export const LABEL_SIZE = 13;

export type LabelLines = readonly (readonly TextRun[])[];

/** Words of the frame or of a remark, in a tone. */
export const plainRun = (text: string, tone: Tone = 'ink3', size = LABEL_SIZE): TextRun => ({
  text,
  size,
  bold: false,
  tone,
});

interface Size {
  readonly width: number;
  readonly height: number;
}

const SIZES = new WeakMap<LabelLines, Size>();

/** Width and height of the text of a label, in pixels; of the same lines measured once. */
export function labelSize(lines: LabelLines): Size {
  const size = SIZES.get(lines) ?? measured(lines);
  SIZES.set(lines, size);
  return size;
}

function measured(lines: LabelLines): Size {
  const widths = lines.map((runs) =>
    runs.reduce((sum, run) => sum + textWidth(run.text, run.size, run.bold) + RUN_GAP, -RUN_GAP),
  );
  return { width: maxOf([0, ...widths]), height: lines.length * LINE_HEIGHT };
}

/** The area that some lines of text cover at a point. */
export function textBox(at: Point, align: SceneLabel['align'], lines: LabelLines): Box {
  const { width, height } = labelSize(lines);
  const left = align === 'left' ? at.x : align === 'right' ? at.x - width : at.x - width / 2;
  return { left, right: left + width, top: at.y - height / 2 + 1, bottom: at.y + height / 2 - 1 };
}

/** The area that a label covers. */
export const labelBox = ({ at, align, lines }: SceneLabel): Box => textBox(at, align, lines);
