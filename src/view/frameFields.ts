import { FRAME_CONTROLS, type FrameControl } from './choices';
import { inCode, several } from './viewField';

const ALL = 'all';
/** Heights of frames, in pixels: lower ones show nothing, higher ones are mistakes. */
const HEIGHTS = { least: 160, most: 4000 };

const chosen = several(FRAME_CONTROLS);

/** Some controls of a frame, all of them or none. */
export const someControls = {
  values: `${inCode([ALL])}, ${chosen.values}`,
  parse: (text: string): readonly FrameControl[] | undefined =>
    text === ALL ? FRAME_CONTROLS : chosen.parse(text),
  write: (list: readonly FrameControl[] | null) =>
    list?.length === FRAME_CONTROLS.length ? ALL : chosen.write(list),
};

/** The height of a frame in pixels. */
export const frameHeight = {
  values: `${HEIGHTS.least} to ${HEIGHTS.most}`,
  parse: (text: string): number | undefined => {
    const height = /^\d{3,4}$/.test(text) ? Number(text) : 0;
    return height >= HEIGHTS.least && height <= HEIGHTS.most ? height : undefined;
  },
  write: (height: number | null) => (height === null ? '' : String(height)),
};
