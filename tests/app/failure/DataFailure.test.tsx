import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DataFailure } from '@/app/failure/DataFailure';
import type { DataProblem } from '@/domain/dataProblem';
import * as download from '@/lib/download';
import { problemsZh } from '@/wording/controls/problems';
import { renderInView } from '../../renderInView';

const problem = (change: Partial<DataProblem>): DataProblem => ({
  kind: 'notNumber',
  file: 'observations.csv',
  line: 2,
  column: 'value',
  value: 'x',
  expected: '',
  ...change,
});
const many = (count: number) => Array.from({ length: count }, (_, at) => problem({ line: at + 2 }));
const shown = (problems: readonly DataProblem[]) =>
  renderInView(<DataFailure problems={problems} busy={false} onRetry={() => undefined} />);
const lines = () => screen.getAllByRole('listitem');
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('names the file that failed, and none where the failure names none', async () => {
  const { unmount } = shown([problem({ file: 'places.csv', kind: 'noRows', line: 1, column: '' })]);
  expect(screen.getByRole('heading').textContent).toBe('没有读到 places.csv');
  await waitFor(() => expect(lines()[0]?.textContent).toContain('只有表头'));
  unmount();
  shown([]);
  expect(screen.getByRole('heading').textContent).toBe(problemsZh.partMissing);
});

it('lists all of a few', () => {
  shown(many(9));
  expect(lines()).toHaveLength(5);
  expect(screen.getByRole('alert').textContent).toContain('另有 4 处');
  press('全部列出');
  expect(lines()).toHaveLength(9);
  expect(screen.getByRole('alert').textContent).not.toContain('另有');
});

it('lists the first of very many at once, counts the rest and gives all as a file', async () => {
  const started = performance.now();
  const found = [...many(100_000), problem({ kind: 'moreFaults', line: 0, column: '', value: '5000' })];
  shown(found);
  press('列出前 200 处');
  expect(lines()).toHaveLength(200);
  expect(screen.getByRole('alert').textContent).toContain('另有 104800 处');
  expect(performance.now() - started).toBeLessThan(5000);
  const saved = vi.spyOn(download, 'downloadFile').mockReturnValue();
  press('存成文件');
  await waitFor(() => expect(saved).toHaveBeenCalled());
  const [name, blob] = saved.mock.calls[0] ?? [];
  expect(name).toBe('data-faults.txt');
  const text = (await blob?.text()) ?? '';
  expect(text.trimEnd().split('\r\n')).toHaveLength(100_001);
  expect(text).toContain('observations.csv，第 100001 行，value 列：“x”不是数字');
});
