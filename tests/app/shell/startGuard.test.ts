import { expect, it } from 'vitest';
import { startGuard } from '@/app/shell/startGuard';
import { startWordsEn, startWordsZh } from '@/wording/controls/startWords';

it('is written with what the oldest browsers read', () => {
  const text = startGuard(startWordsZh, startWordsEn, false).replace(/"(?:[^"\\]|\\.)*"/g, '""');
  for (const later of ['=>', '`', '?.', '??', '...', 'async ', 'class ', 'let ', 'for (', '**'])
    expect(text).not.toContain(later);
});

it('needs nothing outside itself', () => {
  expect(() => new Function(startGuard(startWordsZh, startWordsEn, true))).not.toThrow();
  expect(startGuard(startWordsZh, startWordsEn, false)).not.toMatch(/import|require|PATIENCE/);
});
