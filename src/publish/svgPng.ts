import { dpiOf } from './picture/picturePreset';
import { withDensity } from './picture/pngDensity';

/** The longest side that every browser gives a canvas. */
const LONGEST = 16384;

/** Up to how many pixels for each of a document's a canvas has room for. */
export const mostTimes = (width: number, height: number): number => LONGEST / Math.max(width, height);

/**
 * Draws an SVG document off-screen as PNG that says how large it is on paper.
 * @param svg with nothing to fetch
 * @param size of it in pixels of a screen
 * @param most pixels for each of those; fewer where a canvas has no room for them
 */
export async function svgPng(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  most: number,
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = await loadImage(address);
    const scale = Math.min(most, mostTimes(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser gives no canvas to draw on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await pngOf(canvas);
    const whole = withDensity(new Uint8Array(await png.arrayBuffer()), dpiOf(scale));
    return new Blob([whole], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture'))),
      'image/png',
    );
  });

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The SVG could not be drawn'));
    image.src = address;
  });
}
