/**
 * Copies a picture to the clipboard. The clipboard is asked at once, while the click still allows it; the picture may
 * come later.
 * @param png a PNG
 * @returns whether it was copied: pages without https (an office intranet) and some browsers have no way to
 * @throws where there is no picture
 */
export async function copyImage(png: Promise<Blob>): Promise<boolean> {
  png.catch(() => undefined);
  if (!navigator.clipboard?.write || typeof ClipboardItem === 'undefined') return false;
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotAllowedError') return false;
    return copyWhenThere(await png);
  }
}

/** For browsers whose clipboard takes no promise of a picture. */
async function copyWhenThere(png: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
