import 'fake-indexeddb/auto';
import { Menu } from '@mantine/core';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createStore } from 'idb-keyval';
import { type ReactNode, useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReportItems } from '@/features/report/ReportItems';
import { openReports, type ReportShelf } from '@/report/store/reportShelf';
import { currentReport, noteCurrentReport } from '@/report/store/reportSignal';
import { MantineLayer } from '@/ui/layers/MantineLayer';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';
import { reportOf } from '../../report/reportFixtures';

let shelf: ReportShelf;
let at = 0;
beforeEach(() => {
  at += 1;
  const place = createStore(`items-${at}`, 'reports');
  shelf = openReports(() => place, null);
  noteCurrentReport('');
});

function Opened() {
  const [told, setTold] = useState<ReactNode>('');
  return (
    <MantineLayer>
      <Menu opened withinPortal={false} transitionProps={{ duration: 0 }}>
        <Menu.Dropdown>
          <ReportItems dataset={goldenDataset} shelf={shelf} onMessage={setTold} />
        </Menu.Dropdown>
      </Menu>
      <p role="status">{told}</p>
    </MantineLayer>
  );
}

describe('adding to a report', () => {
  it('makes one where there is none, says so with a link, and notes it as the current one', async () => {
    renderInView(<Opened />, '?i=preschool-gross-enrolment-ratio&s=preschool');
    await userEvent.click(await screen.findByRole('menuitem', { name: '加入报告' }));
    const link = await screen.findByRole('link', { name: '打开报告' });
    const [report] = shelf.state().items;
    expect(link.getAttribute('href')).toContain(`r=${report?.id}`);
    expect(currentReport()).toBe(report?.id);
    expect(report?.items.map((item) => item.kind === 'view' && item.query)).toEqual([
      expect.stringMatching(
        /^page=indicator&v=trend&s=preschool.*i=preschool-gross-enrolment-ratio&p=\d{6},/,
      ),
    ]);
  });

  it('offers the reports there are, the current one first', async () => {
    await shelf.load();
    await shelf.put(reportOf([], { id: 'a', title: 'First', changed: '2026-03-02T00:00:00.000Z' }));
    await shelf.put(reportOf([], { id: 'b', title: '长'.repeat(300) }));
    noteCurrentReport('b');
    renderInView(<Opened />, '?page=targets');
    const names = async () => (await screen.findAllByRole('menuitem')).map((item) => item.textContent);
    await waitFor(async () =>
      expect(await names()).toEqual([`加入“${'长'.repeat(23)}…”`, '加入“First”', '加入新报告']),
    );
    await userEvent.click(screen.getByRole('menuitem', { name: '加入“First”' }));
    await waitFor(() => expect(shelf.find('a')?.items).toHaveLength(1));
    expect(shelf.find('b')?.items).toHaveLength(0);
    expect(currentReport()).toBe('a');
  });
});
