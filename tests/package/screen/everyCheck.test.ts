import { describe, expect, it } from 'vitest';
import { EVERY_CHECK } from '@/package/screen/everyCheck';
import { screenData } from '@/package/screen/screenData';
import type { Break } from './break';
import { FIGURE_BREAKS } from './breaks/figures';
import { FILE_BREAKS } from './breaks/files';
import { PANEL_BREAKS } from './breaks/panel';
import { TOGETHER_BREAKS } from './breaks/together';
import { WORD_BREAKS } from './breaks/words';
import { BASE, KNOWN, lineOf, screened, type Texts } from './screenBase';

const BREAKS: readonly Break[] = [
  ...FILE_BREAKS,
  ...FIGURE_BREAKS,
  ...TOGETHER_BREAKS,
  ...WORD_BREAKS,
  ...PANEL_BREAKS,
];

function lineIn(texts: Texts, { file, row }: Break): number {
  if (typeof row === 'number') return row;
  if (row === 'last') return (texts[file] ?? '').trimEnd().split('\n').length;
  return lineOf(texts, file, row);
}

describe('the checks of the data', () => {
  it('are forty or more, each with a name of its own, a rule and what to do', () => {
    const ids = EVERY_CHECK.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(EVERY_CHECK.map(({ what }) => what)).size).toBe(ids.length);
    for (const { id, what, mend } of EVERY_CHECK) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(what.length, id).toBeGreaterThan(15);
      expect(mend, id).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('each have data that they are shown to fail on', () => {
    const broken = new Set(BREAKS.map(({ check }) => check));
    expect(EVERY_CHECK.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
  });

  it('see nothing in data that are whole', () => {
    const { errors, warnings, stale } = screenData(screened(BASE), KNOWN);
    expect([...errors, ...warnings].map(({ check, says }) => `${check.id}: ${says}`)).toEqual([]);
    expect(stale).toEqual([]);
  });

  it.each(BREAKS)('see one fault and where it is: $check', (broken) => {
    const texts = broken.change(BASE);
    const checks = EVERY_CHECK.filter(({ id }) => id === broken.check);
    const { errors, warnings } = screenData(screened(texts), KNOWN, checks);
    const found = [...errors, ...warnings].map(({ file, line, column }) => ({ file, line, column }));
    expect(found).toEqual([{ file: broken.file, line: lineIn(texts, broken), column: broken.column }]);
  });
});
