import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TargetsPage } from '@/features/targets/TargetsPage';
import { choiceOf } from '@/features/targets/targetsChoice';
import { aimBoard } from '@/query/aims/aimBoard';
import { useView } from '@/view/ViewContext';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

function Page({ asOfYear }: { readonly asOfYear: number }) {
  const board = aimBoard(goldenDataset, choiceOf(useView()), asOfYear);
  return <TargetsPage dataset={goldenDataset} board={board} asOfYear={asOfYear} />;
}

const open = (search: string, asOfYear = 2026) =>
  renderInView(<Page asOfYear={asOfYear} />, `?page=targets&${search}`);

/** The choices of a kind. */
function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`nav[aria-label="${name}"]`);
  if (!found) throw new Error(`No ${name}`);
  return found;
}

/** The row of an indicator in some part of the page. */
const rowOf = (indicator: string, part: HTMLElement = document.body): HTMLElement => {
  const row = within(part).getByRole('link', { name: indicator, hidden: true }).closest('tr');
  if (!row) throw new Error(`No row of ${indicator}`);
  return row;
};

describe("Nanchang's goals for 2020", () => {
  it.each([
    ['九年义务教育巩固率', /97%.*2020.*97\.01%.*2020.*已达到，高 0\.01 个百分点/],
    ['高中阶段毛入学率', /93%.*2020.*93%.*2020.*已达到，与目标相等/],
    ['学前教育毛入园率', /93%.*2020.*90\.2%.*2016.*当年结果暂未收录/],
  ])('stand beside what was reported, with the right verdict: %s', (indicator, told) => {
    open('city=360100&at=2020');
    expect(rowOf(indicator).textContent).toMatch(told);
    expect(rowOf(indicator).textContent).not.toContain('未达到');
  });

  it('lead to the source of the aim and of the result, to the indicator and to the city', async () => {
    const { store } = open('city=360100&at=2020');
    const links = within(rowOf('九年义务教育巩固率')).getAllByRole('link');
    const opened = [];
    for (const link of links) {
      await userEvent.click(link);
      const { screen: page, cityCode, indicatorId, observationId } = store.getState().view;
      opened.push([page, cityCode, page === 'indicator' ? indicatorId : observationId]);
      store
        .getState()
        .change({ screen: 'targets', observationId: '', cityCode: '360100', comparisonYear: 2020 });
    }
    expect(opened).toEqual([
      ['indicator', '', 'compulsory-retention-rate'],
      ['city', '360100', ''],
      ['targets', '360100', 'nc.compulsory-retention-rate.2020.target'],
      ['targets', '360100', 'nc.compulsory-retention-rate.2020.actual'],
    ]);
  });
});

it('sets results first, then what is due soon, then the others folded by year', () => {
  open('');
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(headings[0]).toMatch(/^有结果的目标/);
  expect(headings[1]).toMatch(/^2025 年到期/);
  expect(headings[2]).toMatch(/^早已到期，结果暂未收录/);
  const earlier = screen.getByRole('region', { name: /^早已到期/ });
  const folds = [...earlier.querySelectorAll('details')];
  expect(folds.length).toBeGreaterThan(2);
  expect(folds.every((fold) => !fold.open)).toBe(true);
});

describe('choosing', () => {
  it('a city shows its targets, unfolded, and says so', async () => {
    const { store } = open('');
    await userEvent.click(within(part('地区')).getByText('南昌'));
    expect(store.getState().view).toMatchObject({ cityCode: '360100', focusPlace: '' });
    expect(screen.getByText(/^南昌：\d+ 项目标/)).toBeTruthy();
    const places = [...document.querySelectorAll('td:nth-child(2)')].map((cell) => cell.textContent);
    expect(new Set(places)).toEqual(new Set(['南昌']));
    const earlier = screen.getByText(/^早已到期/).closest('section');
    const folds = [...(earlier?.querySelectorAll('details') ?? [])];
    expect(folds.length).toBeGreaterThan(1);
    expect(folds.every((fold) => fold.open)).toBe(true);
  });

  it('a year shows all that is due in it', async () => {
    open('');
    await userEvent.click(within(part('到期年')).getByText('2025'));
    const due = screen.getByText(/^2025 年到期/).closest('section');
    const rows = [...(due?.querySelectorAll('tbody tr') ?? [])];
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row.textContent).toContain('2025');
    expect(screen.queryByText(/^早已到期/)).toBeNull();
  });

  it('what has no target says so, and leads to what there is', async () => {
    const { store } = open('city=360100&at=1999');
    screen.getByText('南昌 1999 年：暂未收录目标和多年计划');
    await userEvent.click(screen.getByRole('link', { name: /^看南昌全部学段的 \d+ 项目标和计划/ }));
    expect(store.getState().view).toMatchObject({ cityCode: '360100', comparisonYear: 'latest' });
    expect(screen.getByText(/^南昌：\d+ 项目标/)).toBeTruthy();
  });
});

it('names amounts of one name after their years, the longest first, and says where these overlap', () => {
  open('at=2025');
  const rows = [...document.querySelectorAll('tbody tr')].filter((row) =>
    row.textContent?.startsWith('新增中小学学位'),
  );
  expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual([
    '新增中小学学位（多年累计） 2021—2025',
    '新增中小学学位（多年累计） 2023—2025',
  ]);
  expect(rows[0]?.textContent).toContain('与 2023—2025 年的计划重叠，不能相加');
  expect(rows[1]?.textContent).toContain('与 2021—2025 年的计划重叠，不能相加');
  expect(
    screen.getByRole('link', { name: '新增校舍建筑面积（多年累计）' }).closest('tr')?.textContent,
  ).not.toContain('重叠');
});

it('sets yearly plans and standards apart, folded, with whom they bind', () => {
  open('s=preschool');
  const apart = screen.getByRole('region', { name: /^另列/ });
  const [plans, norms, standards] = [...apart.querySelectorAll('details')];
  expect(plans?.open).toBe(false);
  expect(plans?.textContent).toMatch(/年度计划数/);
  expect(norms?.textContent).toMatch(/每所学校应有的数，不是要达到的目标 1/);
  expect(norms?.textContent).toMatch(/每所公办园的标准/);
  expect(standards?.textContent?.match(/评估县，不评估市/g)).toHaveLength(3);
});

it('calls a target open while its year is not over', () => {
  open('city=360100&at=2020', 2020);
  expect(rowOf('九年义务教育巩固率').textContent).toContain('未到期');
});
