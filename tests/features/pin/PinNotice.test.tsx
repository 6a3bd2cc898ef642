import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '@/domain/dataset';
import { PinNotice } from '@/features/pin/PinNotice';
import type { Need } from '@/package/load/datasetParts';
import { useViewState } from '@/view/ViewContext';
import { changedDataset, figureChange } from '../../changeFixtures';
import { renderInView } from '../../renderInView';

const PAGE = '?i=preschool-gross-enrolment-ratio';
const gone = figureChange({
  kind: 'removed',
  observationId: 'nc.preschool-gross-enrolment-ratio.2010.actual',
  period: '2010',
  before: '60',
  after: '',
});
const note = {
  version: '1.1.0',
  date: '2026-12-01',
  kind: 'corrected',
  indicatorId: 'preschool-gross-enrolment-ratio',
  replacedBy: '',
  note: { zh: '按年鉴核对。', en: 'Checked against the yearbook.' },
} as const;
const dataset = changedDataset([figureChange(), gone], [note]);
const draw = (search: string, shown: Dataset = dataset) =>
  renderInView(<PinNotice dataset={shown} />, PAGE + search);

describe('the notice of a pinned link', () => {
  it('says what changed in the figures shown, lists it, and why', () => {
    draw('&pin=1.0.0');
    expect(screen.getByRole('status').textContent).toBe(
      '这个链接固定在数据 1.0.0 版，现在是 1.2.0 版。画面里的数字：改正 1 个，删去 1 个。',
    );
    expect(screen.getByRole('heading', { name: '改正 1 个数' })).toBeTruthy();
    const [corrected, removed] = screen.getAllByRole('listitem');
    expect(corrected?.textContent).toBe('南昌　2015 年：数值由 85% 改为 87.2%');
    expect(removed?.textContent).toBe('南昌　2010 年：60%');
    expect(screen.getByText('原因：按年鉴核对。')).toBeTruthy();
    const link = within(corrected as HTMLElement).getByRole('link', { name: '南昌　2015 年' });
    expect(link.getAttribute('href')).toContain('o=nc.preschool-gross-enrolment-ratio.2015.actual');
  });

  it('says it in English', () => {
    draw('&pin=1.0.0&lang=en');
    expect(screen.getByRole('status').textContent).toBe(
      'This link is pinned to data version 1.0.0; these are data 1.2.0. Of the figures shown: 1 corrected and 1 removed.',
    );
    expect(screen.getByRole('heading', { name: 'Removed: 1 figure' })).toBeTruthy();
    expect(screen.getByText('Why: Checked against the yearbook.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Unpin' })).toBeTruthy();
  });

  it('can be dropped with the pin', async () => {
    const { store } = draw('&pin=1.0.0');
    await userEvent.setup().click(screen.getByRole('button', { name: '取消固定' }));
    expect(store.getState().view.pin).toBe('');
  });

  it.each([
    ['&pin=1.0.0&p=360700', '这个链接固定在数据 1.0.0 版，现在是 1.2.0 版。画面里的数字没有变。'],
    ['&pin=1.1.0', '这个链接固定在数据 1.1.0 版，现在是 1.2.0 版。画面里的数字没有变。'],
    ['&pin=1.2.0', '这个链接固定在数据 1.2.0 版，正是现在的版本。'],
    ['&pin=2.0.0', '这个链接固定在数据 2.0.0 版，比这里的 1.2.0 版新：这里的数字可能较旧。'],
    ['&pin=0.0.1', '这个链接固定在数据 0.0.1 版，更新记录里没有这一版，无从比较。现在是 1.2.0 版。'],
    [
      '&pin=2.0.0&lang=en',
      'This link is pinned to data version 2.0.0, newer than the 1.2.0 here: the figures shown may be older.',
    ],
    [
      '&pin=0.0.1&lang=en',
      'This link is pinned to data version 0.0.1, which the record of changes does not know, so nothing can be compared. These are data 1.2.0.',
    ],
    [
      '&pin=1.1.0&lang=en',
      'This link is pinned to data version 1.1.0; these are data 1.2.0. None of the figures shown changed.',
    ],
  ])('%s: %s', (search, words) => {
    draw(search);
    expect(screen.getByRole('status').textContent).toBe(words);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('is a line with a way to the full view in a frame, and nothing there for the present version', () => {
    const { unmount } = draw('&pin=1.0.0&embed=1');
    expect(screen.getByRole('status').textContent).toContain('改正 1 个，删去 1 个');
    expect(screen.queryByRole('button')).toBeNull();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: '改了什么' });
    expect(link.getAttribute('href')).toMatch(/pin=1\.0\.0/);
    expect(link.getAttribute('href')).not.toMatch(/embed/);
    expect(link.target).toBe('_blank');
    unmount();
    draw('&pin=1.2.0&embed=1');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('loads the record, then the changes, and tells what they say', async () => {
    const parts: Dataset[] = [{ ...dataset, record: null, figureChanges: new Map() }];
    const wanted = arrive(parts, async ({ changesOf = [] }) => {
      parts.unshift(changesOf.length > 0 ? dataset : { ...dataset, figureChanges: new Map() });
    });
    expect(screen.queryByRole('status')).toBeNull();
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('改正 1 个，删去 1 个'));
    expect(wanted.mock.calls.map(([need]) => need.changesOf)).toEqual([[], ['1.1.0']]);
  });

  it('says so where the record does not arrive, or there is none', async () => {
    const bare = { ...dataset, record: null, figureChanges: new Map() };
    arrive([bare], () => Promise.reject(new Error('offline')));
    const words = '这个链接固定在数据 1.0.0 版，现在是 1.2.0 版。更新记录没有读到，不知道改了什么。';
    expect((await screen.findByRole('status')).textContent).toBe(words);
    cleanup();
    arrive([bare], async () => undefined);
    expect((await screen.findByRole('status')).textContent).toBe(words);
  });
});

/** The notice of a pinned link where nothing is at hand yet; the first of the parts is the dataset so far. */
function arrive(parts: Dataset[], fetchMore: (need: Need) => Promise<void>) {
  const wanted = vi.fn(fetchMore);
  function FromStore() {
    const at = useViewState((state) => state.dataset);
    return at && <PinNotice dataset={at} />;
  }
  const { store } = renderInView(<FromStore />, `${PAGE}&pin=1.0.0`);
  act(() =>
    store.getState().resolveWith((view) => ({ view, ignored: [] }), {
      dataset: () => parts[0] ?? dataset,
      want: (need) => (need.record ? wanted(need) : null),
      needOf: () => ({ indicatorIds: [] }),
    }),
  );
  return wanted;
}
