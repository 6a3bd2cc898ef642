import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '@/lib/copyText';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
});

const stubClipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });

it('uses the clipboard where there is one', async () => {
  const writeText = vi.fn(async () => undefined);
  stubClipboard(writeText);
  expect(await copyText('a text')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('a text');
});

it('copies by selecting where the page has no clipboard, and leaves nothing behind', async () => {
  vi.stubGlobal('navigator', {});
  let selected = '';
  Object.defineProperty(document, 'execCommand', {
    configurable: true,
    value: () => {
      selected = document.querySelector('textarea')?.value ?? '';
      return true;
    },
  });
  expect(await copyText('a text')).toBe(true);
  expect(selected).toBe('a text');
  expect(document.querySelector('textarea')).toBeNull();
});

it('says when neither way works', async () => {
  stubClipboard(() => Promise.reject(new Error('not allowed')));
  expect(await copyText('a text')).toBe(false);
});
