import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Notices } from '@/app/shell/Notices';
import { decodeView } from '@/view/codec';
import { resolveView } from '@/view/resolveView';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

function told(search: string): string {
  const { store } = renderInView(<Notices />, search);
  act(() => store.getState().resolveWith((view) => resolveView(view, goldenDataset)));
  return screen.queryByRole('status')?.textContent ?? '';
}

it('says nothing of what those who passed a link on added', () => {
  expect(told('page=city&city=360100&from=singlemessage&isappinstalled=0')).toBe('');
});

it('says that nothing is lacking where a key is unknown', () => {
  expect(told('yr=2015')).toContain('画面没有少什么');
});

it('tells the gravest of many parts, cut to what can be read, and counts the rest', () => {
  const codes = Array.from({ length: 1500 }, (_, at) => `x${at}`).join(',');
  const text = told(`i=no-such-thing&p=${codes}&foo=${'long'.repeat(500)}`);
  expect(text).toContain('no-such-thing');
  expect(text).toContain('另有');
  expect(text.length).toBeLessThan(500);
  expect(decodeView(`p=${codes}`).view.placeCodes).toHaveLength(1500);
});
