/**
 * Copies a picture to the clipboard. The clipboard is asked at once, while the click still allows it; the picture may
 * come later.
 * @param png a PNG
 * @returns whether it was copied: pages without https (an office intranet) and some browsers have no way to
 */
export async function copyImage(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return copyWhenThere(png);
  }
}

/** For browsers whose clipboard takes no promise of a picture. */
async function copyWhenThere(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': await png })]);
    return true;
  } catch {
    return false;
  }
}
