import type { Scene } from './scene';

/** A short text of the frame of a picture: a year, a value of the axis, the name of a band. */
export interface FrameText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly align: 'center' | 'right';
}

/** The texts around a plot: years or values below, values at the left, names of bands on top. `y` is their middle. */
export function frameTexts({ plot, x, y, bands }: Scene): readonly FrameText[] {
  const across = [...x.texts].map(([value, text]): FrameText => {
    const at = plot.left + ((value - x.min) / (x.max - x.min)) * (plot.right - plot.left);
    return { x: at, y: plot.bottom + 13, text, align: 'center' };
  });
  const up = [...y.texts].map(([value, text]): FrameText => {
    const at = plot.bottom - ((value - y.min) / (y.max - y.min)) * (plot.bottom - plot.top);
    return { x: plot.left - 7, y: at, text, align: 'right' };
  });
  const names = bands
    .filter((band) => band.text !== '')
    .map((band): FrameText => ({ x: (band.from + band.to) / 2, y: 10, text: band.text, align: 'center' }));
  return [...across, ...up, ...names];
}
