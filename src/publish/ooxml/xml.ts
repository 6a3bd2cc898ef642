export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const OPEN = 'http://schemas.openxmlformats.org';

export const NAMES = {
  a: `${OPEN}/drawingml/2006/main`,
  c: `${OPEN}/drawingml/2006/chart`,
  p: `${OPEN}/presentationml/2006/main`,
  r: `${OPEN}/officeDocument/2006/relationships`,
  w: `${OPEN}/wordprocessingml/2006/main`,
  wp: `${OPEN}/drawingml/2006/wordprocessingDrawing`,
  pic: `${OPEN}/drawingml/2006/picture`,
  package: `${OPEN}/package/2006`,
};

/** Points in the unit of Office. */
export const emu = (points: number): number => Math.round(points * 12700);
