import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createStore } from 'idb-keyval';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportList } from '@/features/report/ReportList';
import { useReports } from '@/features/report/useReports';
import type { Report } from '@/report/report';
import { writeReport } from '@/report/reportFile';
import { openReports, type ReportShelf } from '@/report/store/reportShelf';
import { renderInView } from '../../renderInView';
import { reportOf, viewed } from '../../report/reportFixtures';

let shelf: ReportShelf;
let at = 0;
const onOpen = vi.fn((report: Report) => shelf.put(report));
beforeEach(() => {
  at += 1;
  const place = createStore(`list-${at}`, 'reports');
  shelf = openReports(() => place, null);
  onOpen.mockClear();
});

function Listed() {
  const reports = useReports(shelf);
  return reports && <ReportList shelf={shelf} reports={reports} onOpen={onOpen} briefs={null} />;
}

const report = reportOf([viewed('a', 'page=targets')], { title: '</script>😀 مرحبا' });
const fileOf = (text: string) => new File([text], 'r.json', { type: 'application/json' });

describe('the list of reports', () => {
  it('names each with its items, copies, deletes and puts back', async () => {
    await shelf.load();
    await shelf.put(report);
    renderInView(<Listed />, '?page=report');
    expect(await screen.findByRole('link', { name: report.title })).toBeTruthy();
    expect(screen.getByText(/^1 项 · 2026-03-01 .* 改$/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: `复制一份：${report.title}` }));
    await screen.findByRole('link', { name: `${report.title}（副本）` });
    await userEvent.click(screen.getByRole('button', { name: `删除：${report.title}` }));
    await waitFor(() => expect(shelf.state().items).toHaveLength(1));
    await userEvent.click(screen.getByRole('button', { name: '恢复' }));
    await waitFor(() => expect(shelf.find(report.id)).toEqual(report));
  });

  it('opens a file, and tells what of it could not be read before it is shown', async () => {
    renderInView(<Listed />, '?page=report');
    const input = await screen.findByLabelText('从文件打开', { selector: 'input' });
    await userEvent.upload(input, fileOf(writeReport(report)));
    await waitFor(() => expect(onOpen).toHaveBeenCalledTimes(1));
    await userEvent.upload(input, fileOf(writeReport(report).replace('"form": 1', '"form": 2')));
    expect((await screen.findByRole('alert')).textContent).toMatch(/这个文件没有打开.*更新本站后再打开/);
    await userEvent.upload(input, fileOf(writeReport(report).replace('page=targets', 'other=1')));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('items[0].query'));
    expect(onOpen).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: '打开' }));
    await waitFor(() => expect(onOpen).toHaveBeenCalledTimes(2));
    expect(onOpen.mock.calls[1]?.[0].items[0]?.kind).toBe('unknown');
  });
});
