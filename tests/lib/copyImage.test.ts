import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyImage } from '@/lib/copyImage';

const png = () => Promise.resolve(new Blob(['x'], { type: 'image/png' }));

/** A browser whose clipboard answers so. */
function clipboard(write: (items: ClipboardItem[]) => Promise<void>) {
  const Item = class {
    constructor(readonly parts: Record<string, unknown>) {}
  };
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write } });
}

afterEach(() => vi.unstubAllGlobals());

describe('copyImage', () => {
  it('gives the clipboard a picture that is still to come', async () => {
    const write = vi.fn(async () => undefined);
    clipboard(write);
    expect(await copyImage(png())).toBe(true);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('gives the picture itself to a clipboard that takes no promise', async () => {
    const write = vi.fn(async ([item]: ClipboardItem[]) => {
      const [part] = Object.values((item as unknown as { parts: Record<string, unknown> }).parts);
      if (part instanceof Promise) throw new TypeError('no promise');
    });
    clipboard(write);
    expect(await copyImage(png())).toBe(true);
    expect(write).toHaveBeenCalledTimes(2);
  });

  it('asks no second time where it is refused, and not at all where there is none', async () => {
    const write = vi.fn(async () => {
      throw new DOMException('', 'NotAllowedError');
    });
    clipboard(write);
    expect(await copyImage(png())).toBe(false);
    expect(write).toHaveBeenCalledTimes(1);
    vi.stubGlobal('navigator', {});
    expect(await copyImage(png())).toBe(false);
  });

  it('throws where there is no picture', async () => {
    clipboard(async ([item]) => {
      await Object.values((item as unknown as { parts: Record<string, Promise<Blob>> }).parts)[0];
    });
    await expect(copyImage(Promise.reject(new Error('no picture')))).rejects.toThrow('no picture');
  });
});
