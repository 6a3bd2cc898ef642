import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ReportSources } from '@/features/report/ReportSources';
import { WhereToFind } from '@/graphics/WhereToFind';
import type { ListedSource } from '@/publish/document/document';
import { goldenDataset } from '../goldenData';
import { renderInView } from '../renderInView';

const [SOURCE] = goldenDataset.sources;
const shown = (url: string) => {
  if (!SOURCE) throw new Error('no source');
  return render(<WhereToFind source={{ ...SOURCE, url }} locator="" language="zh" />);
};
const RUNS = ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///c:/x', '//example.org'];

it.each(RUNS)('no document leads to %s', (url) => {
  const { container } = shown(url);
  expect(container.querySelector('a')).toBeNull();
  expect(container.textContent).not.toBe('');
  const listed: ListedSource = { mark: '[1]', text: '文件', address: url };
  const list = renderInView(<ReportSources items={[listed]} />);
  expect(list.container.querySelector('a')).toBeNull();
  expect(list.container.textContent).toContain('文件');
});

it('a document leads to its own page', () => {
  const url = 'https://example.org/a';
  const { container } = shown(url);
  expect(container.querySelector('a')?.getAttribute('href')).toBe(url);
});
