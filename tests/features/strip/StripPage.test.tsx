import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StripPage } from '@/features/strip/StripPage';
import { useStrip } from '@/features/strip/useStrip';
import type { CitiesTaken } from '@/publish/citiesFile';
import { citiesTakeaway } from '@/publish/citiesTakeaway';
import { drawPicture } from '@/publish/picture/drawPicture';
import { choiceSetting, FIRST_CHOICE } from '@/publish/picture/pictureChoice';
import { tableCsv } from '@/publish/table/tableCsv';
import { wordingOf } from '@/wording/wording';
import { stripDataset } from '../../query/panel/stripFixtures';
import { readerOf } from '../../readers';
import { renderInView } from '../../renderInView';
import { faults, textOf } from '../../svgFaults';

const dataset = stripDataset();
let taken: CitiesTaken | null = null;

function Page() {
  const view = useStrip(dataset);
  if (!view) return <p>nothing</p>;
  const tools = (one: CitiesTaken) => {
    taken = one;
    return null;
  };
  return <StripPage view={view} views={<nav />} tools={tools} />;
}

const rowsOf = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
});

describe('cities compared among their provinces', () => {
  it('says where they stand to the median of all, and gives value, ranks and change beside the picture', () => {
    renderInView(<Page />, '?page=indicator&v=comparison&i=share&at=2012');
    expect(screen.getByText(/全国 32 市中位数 [\d.]+%/)).toBeTruthy();
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^2012 年share：江西、广东 32 市/);
    expect(rowsOf()).toHaveLength(4);
    expect(rowsOf()[0]?.textContent).toMatch(
      /^(360100|360700|361000|440700)[\d.]+(江西|广东) \d+\/(11|21)\d+\/32[+−][\d.]+$/,
    );
    expect(screen.getByText(/“比 2000”以百分点计/)).toBeTruthy();
  });

  it('lists every city of the provinces on demand', async () => {
    renderInView(<Page />, '?page=indicator&v=comparison&i=share');
    await userEvent.click(screen.getByRole('button', { name: '全部 32 市' }));
    expect(rowsOf()).toHaveLength(32);
  });

  it('goes to the year before, in the view', async () => {
    const { store } = renderInView(<Page />, '?page=indicator&v=comparison&i=share');
    await userEvent.click(screen.getByRole('button', { name: '前一年' }));
    expect(store.getState().view.comparisonYear).toBe(2018);
  });

  it('is walked by arrow keys, tells each figure, and marks a city', async () => {
    const { store } = renderInView(<Page />, '?page=indicator&v=comparison&i=share');
    const [first, second] = within(screen.getByRole('group', { name: '各市的数' })).getAllByRole('button');
    first?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(second);
    expect(second?.getAttribute('aria-label')).toMatch(/^36\d{4}　2021　[\d.]+%$/);
    await userEvent.keyboard('{Enter}');
    expect(store.getState().view.placeCodes).toContain(second?.getAttribute('data-figure')?.slice(0, 6));
  });

  it('says who is in doubt, and neither ranks nor draws it; not that all are above', () => {
    renderInView(<Page />, '?page=indicator&v=comparison&i=pupils&at=2009');
    expect(screen.getByText(/360700 2009 年的数存疑，不画不排/)).toBeTruthy();
    expect(screen.queryByText(/市都/)).toBeNull();
    const row = rowsOf().find(({ textContent }) => textContent?.startsWith('360700'));
    expect(row?.textContent).toMatch(/^360700存疑江西 ––/);
  });

  it('can be taken away with its words and the figures of every city', async () => {
    renderInView(<Page />, '?page=indicator&v=comparison&i=share');
    if (!taken) throw new Error('Nothing can be taken');
    const { shown, data, fileName } = citiesTakeaway(taken.file(), wordingOf('zh'));
    const { svg: document } = await drawPicture(shown, choiceSetting(FIRST_CHOICE), readerOf('zh'));
    expect(faults(document)).toEqual([]);
    expect(textOf(document)).toMatch(/全国 32 市中位数.*浅块是中间一半的市.*中国城市统计年鉴/);
    expect(fileName('svg')).toBe('share_各市对比_2021.svg');
    expect(
      tableCsv((await data()).table, 'scripts')
        .trim()
        .split('\n'),
    ).toHaveLength(1 + 32 * 5);
  });
});
