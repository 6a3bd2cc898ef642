import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CitiesView } from '@/features/cities/CitiesView';
import type { CitiesTaken } from '@/publish/citiesFile';
import { citiesTakeaway } from '@/publish/citiesTakeaway';
import { drawPicture } from '@/publish/picture/drawPicture';
import { choiceSetting, FIRST_CHOICE } from '@/publish/picture/pictureChoice';
import { tableCsv } from '@/publish/table/tableCsv';
import { PANEL_WORDS } from '@/wording/panel/panelWords';
import { wordingOf } from '@/wording/wording';
import { allCitiesDataset } from '../../query/panel/allCitiesFixtures';
import { readerOf } from '../../readers';
import { renderInView } from '../../renderInView';

vi.mock('@/graphics/cities/CitiesChart', () => ({ CitiesChart: () => null }));

const dataset = allCitiesDataset();

let taken: CitiesTaken | null = null;

function open(
  search: string,
  indicatorId = 'students',
  around: Partial<Pick<ComponentProps<typeof CitiesView>, 'alone'>> = {},
) {
  const indicator = dataset.indicator.get(indicatorId);
  if (!indicator) throw new Error(`No indicator ${indicatorId}`);
  return renderInView(
    <CitiesView
      dataset={dataset}
      indicator={indicator}
      theme="light"
      tools={(one) => {
        taken = one;
        return <nav>tools</nav>;
      }}
      {...around}
    />,
    search,
  );
}

/** What the picture's file and its table say. */
async function filesOf() {
  if (!taken) throw new Error('Nothing can be taken');
  const { shown, data, fileName } = citiesTakeaway(taken.file(), wordingOf('zh'));
  const [head = '', ...rows] = tableCsv((await data()).table, 'scripts')
    .trim()
    .split('\n');
  const { svg } = await drawPicture(shown, choiceSetting(FIRST_CHOICE), readerOf('zh'));
  return { svg, head, rows, name: fileName('svg') };
}

const rowsOf = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
});

describe('all cities', () => {
  it('says in one sentence where the cities compared stand, and what the picture shows', () => {
    open('?v=cities&i=students');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('students');
    const finding = '2022 年 9 市的中位数是 21 万人；江门 33 在其上；南昌 9 在其下';
    expect(screen.getByText(finding)).toBeTruthy();
    const alt = screen.getByRole('img').getAttribute('aria-label');
    expect(alt).toContain('9 个地级及以上城市 2018—2022 年的线');
    expect(alt).toContain(finding);
    expect(screen.getByText(/1 个存疑的数没有画/)).toBeTruthy();
  });

  it('changes to an index, in the view', async () => {
    const { store } = open('?v=cities&i=students');
    await userEvent.click(screen.getByRole('radio', { name: '2018 年 = 100' }));
    expect(store.getState().view.measure).toEqual({ id: 'index', argument: '2018' });
    expect(screen.getByText(/2022 年 9 市的中位数是 1\d\d/)).toBeTruthy();
  });

  it('lists the cities compared, on demand all of them, each to be marked from its row', async () => {
    const { store } = open('?v=cities&i=students');
    expect(rowsOf()).toEqual(['440700', '360100']);
    await userEvent.click(screen.getByRole('button', { name: '全部 9 市' }));
    expect(rowsOf()).toHaveLength(9);
    await userEvent.click(screen.getByRole('button', { name: '标出360200' }));
    expect(store.getState().view.placeCodes).toContain('360200');
  });

  it('can be taken away with its words and every figure of the years shown, those in doubt marked', async () => {
    open('?v=cities&i=students&m=index:2018');
    const { svg, head, rows, name } = await filesOf();
    expect(name).toBe('students_全部城市_2018-2022.svg');
    expect(svg).toContain('2022 年 9 市的中位数');
    expect(svg).toContain('1 个存疑的数没有画');
    expect(svg).toContain('《中国城市统计年鉴》');
    expect(svg).toMatch(/<path[^>]*stroke/);
    expect(head).toContain('start_year,end_year,value,index_2018,unit');
    expect(rows).toHaveLength(44);
    expect(rows.filter((row) => row.includes(PANEL_WORDS.zh.doubt.doubt))).toHaveLength(1);
    expect(rows.find((row) => row.startsWith('p360100.students.2022.'))).toMatch(
      /students,.*,2022,printed,2022,2022,90000,180,person,.*,actual,exact,whole,china-city-yearbook-2023/,
    );
  });

  it('stands alone in a frame of another page, with its words', () => {
    open('?v=cities&i=students', 'students', {
      alone: ({ finding }, picture) => (
        <section>
          {finding}
          {picture}
        </section>
      ),
    });
    expect(screen.getByText(/2022 年 9 市的中位数/).tagName).toBe('SECTION');
    expect(screen.getByRole('img')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByText('tools')).toBeNull();
  });

  it('finds a city by its name', () => {
    const { store } = open('?v=cities&i=students');
    fireEvent.change(screen.getByRole('combobox', { name: '加一个市到图里' }), {
      target: { value: '360300' },
    });
    expect(store.getState().view.placeCodes).toContain('360300');
  });

  it('says in a line what there is instead where other cities have no figures', () => {
    open('?v=cities&i=rate', 'rate');
    expect(screen.getByText(/没有收录其他城市的“rate”/)).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('a measure against another', () => {
  it('says how they go together, among how many cities, and who was left out', () => {
    open('?v=relation&i=students&at=2020');
    expect(
      screen.getByText('people越大的市，students几乎总是越大（2020 年 8 市，等级相关 1.00）'),
    ).toBeTruthy();
    expect(screen.getByText(/1 市存疑，不在图上/)).toBeTruthy();
    expect(screen.getByText(/两项都是总数/)).toBeTruthy();
    expect(screen.getByText(/南昌 第 8、第 7/)).toBeTruthy();
  });

  it('can be taken away with both figures of every city of the year and its population', async () => {
    open('?v=relation&i=students&at=2020');
    const { svg, rows, name } = await filesOf();
    expect(name).toBe('students_关系_2020.svg');
    expect(svg).toContain('等级相关 1.00');
    expect(svg).toContain('→ people（万人）');
    expect(rows.filter((row) => row.includes(',students,'))).toHaveLength(8);
    expect(rows.filter((row) => row.includes(',people,'))).toHaveLength(8);
  });

  it('goes to a year by the slider, which can be reached by keys', async () => {
    const { store } = open('?v=relation&i=students');
    const slider = screen.getByRole('slider', { name: '年份' });
    expect(slider.getAttribute('aria-valuetext')).toBe('2021');
    fireEvent.change(slider, { target: { value: '0' } });
    expect(store.getState().view.comparisonYear).toBe(2018);
    await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toBe('2018'));
  });

  it('plays from the first year when the last is shown, stops at the last, and pauses', () => {
    vi.useFakeTimers();
    const { store } = open('?v=relation&i=students');
    const year = () => store.getState().view.comparisonYear;
    fireEvent.click(screen.getByRole('button', { name: '播放' }));
    expect(year()).toBe(2018);
    act(() => vi.advanceTimersByTime(1100));
    expect(year()).toBe(2019);
    fireEvent.click(screen.getByRole('button', { name: '暂停' }));
    act(() => vi.advanceTimersByTime(5000));
    expect(year()).toBe(2019);
    fireEvent.click(screen.getByRole('button', { name: '播放' }));
    for (let step = 0; step < 4; step += 1) act(() => vi.advanceTimersByTime(1100));
    expect(year()).toBe(2021);
    expect(screen.getByRole('button', { name: '播放' })).toBeTruthy();
    vi.useRealTimers();
  });

  it('says where two measures share no year, and another can be chosen', async () => {
    const { store } = open('?v=relation&i=people&x=gdp', 'people');
    expect(screen.getByText(/没有同一年的数/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '横轴' }), 'students');
    expect(store.getState().view.secondMeasure).not.toContain('gdp');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('横轴students');
  });
});
