/** The message that tells a host page how high the frame would like to be, and the one that asks for it. */
const HEIGHT = 'city-education-compare:height';
const ASKED = 'city-education-compare:ask';

/** Tells the page around the frame a height in pixels; nobody, where there is none. */
export function tellHeight(height: number): void {
  if (window.parent !== window) window.parent.postMessage({ type: HEIGHT, height }, '*');
}

/** Whether the page around the frame asks for the height: its script may have come after the frame. */
export const isHeightAsked = ({ source, data }: MessageEvent): boolean =>
  source === window.parent && window.parent !== window && data?.type === ASKED;

/** The height that a frame tells its page; null: the message is another one. */
export function toldHeight({ source, data }: MessageEvent, frame: HTMLIFrameElement | null): number | null {
  if (!frame || source !== frame.contentWindow || data?.type !== HEIGHT) return null;
  return Number.isFinite(data.height) && data.height > 0 ? data.height : null;
}
