import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DataTable } from '@/features/table/DataTable';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

function draw(search = '') {
  const figure = goldenFigure({ indicatorId: 'compulsory-retention-rate' });
  return { ...renderInView(<DataTable dataset={goldenDataset} figure={figure} />, search), figure };
}
const cells = (column: number) =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.children[column]?.textContent?.trim() ?? '');

describe('the data table', () => {
  it('holds every figure of the picture, with its nature, bound, scope and source', () => {
    const { figure } = draw();
    expect(screen.getAllByRole('row')).toHaveLength(figure.observations.length + 1);
    const row = screen.getByRole('button', { name: /南昌 2020 97.01/ }).closest('tr') as HTMLElement;
    for (const text of ['南昌', '2020', '97.01%', '实际'])
      expect(within(row).getAllByText(text)).toBeTruthy();
    expect(row.textContent).toContain(goldenDataset.source.get('nanchang-2020')?.title.zh);
  });

  it('says once what every row has alike, and has no column for it', () => {
    draw();
    expect(screen.queryByRole('columnheader', { name: '范围' })).toBeNull();
    expect(screen.getByText('各行相同：界限 确数，范围 全域。')).toBeTruthy();
    const heads = screen.getAllByRole('columnheader').length;
    for (const row of screen.getAllByRole('row')) expect(row.children).toHaveLength(heads);
  });

  it('says a source once, and what kind of text it is', () => {
    const figure = goldenFigure({ indicatorId: 'resident-population', year: 2020, language: 'en' });
    renderInView(<DataTable dataset={goldenDataset} figure={figure} />, '?lang=en');
    expect(screen.queryByRole('columnheader', { name: 'Nature' })).toBeNull();
    const line = screen.getByText(/^The same in every row: nature actual; /).textContent;
    expect(line).toMatch(/; taken from [^;]+\.$/);
  });

  it('is sorted by place at first, and says so', () => {
    draw();
    expect(screen.getByRole('columnheader', { name: /地区/ }).getAttribute('aria-sort')).toBe('ascending');
    expect(cells(0)[0]).toBe('南昌');
  });

  it('sorts by value, highest first, then lowest first', async () => {
    draw();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^数值/ }));
    const head = screen.getByRole('columnheader', { name: /数值/ });
    expect(head.getAttribute('aria-sort')).toBe('descending');
    const falling = cells(2).map(Number);
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    await user.click(screen.getByRole('button', { name: /^数值/ }));
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect(cells(2).map(Number)).toEqual([...falling].reverse().sort((a, b) => a - b));
    expect(screen.getByRole('columnheader', { name: /地区/ }).hasAttribute('aria-sort')).toBe(false);
  });

  it('opens the source of a figure by Enter on its value', async () => {
    const { store } = draw('?sort=period');
    const user = userEvent.setup();
    screen.getByRole('button', { name: /南昌 2020 97.01/ }).focus();
    await user.keyboard('{Enter}');
    expect(store.getState().view.observationId).toBe('nc.compulsory-retention-rate.2020.actual');
    expect(screen.getByRole('button', { pressed: true }).textContent).toContain('97.01');
  });

  it('says how each figure differs from the others, and how gravely', () => {
    draw();
    const at = screen.getAllByRole('columnheader').findIndex((head) => head.textContent === '与其余的不同');
    const row = screen.getByRole('button', { name: /赣州 2018 94/ }).closest('tr');
    expect(row?.children[at]?.textContent).toBe('不是同一回事：目标');
    expect(cells(at).filter((text) => text === '').length).toBeGreaterThan(5);
  });

  it('has no column for it where nothing differs', () => {
    const figure = goldenFigure({ indicatorId: 'resident-population', year: 2020 });
    renderInView(<DataTable dataset={goldenDataset} figure={figure} />);
    expect(screen.queryByRole('columnheader', { name: '与其余的不同' })).toBeNull();
  });
});

describe('the data table with a place brought forward', () => {
  it('lists the rows of that place alone, says so, and goes back to all', async () => {
    const { figure, store } = draw('?hl=360700');
    const own = figure.observations.filter(({ placeCode }) => placeCode === '360700');
    expect(own.length).toBeGreaterThan(1);
    expect(cells(0)).toEqual(own.map(() => '赣州'));
    expect(screen.getByText(new RegExp(`只列赣州的 ${own.length} 条`))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: `列出全部 ${figure.observations.length} 条` }));
    expect(store.getState().view.focusPlace).toBe('');
    expect(cells(0)).toHaveLength(figure.observations.length);
    expect(screen.queryByText(/只列/)).toBeNull();
  });

  it('says it in English, with the singular', () => {
    const figure = goldenFigure({ indicatorId: 'compulsory-retention-rate', language: 'en' });
    renderInView(<DataTable dataset={goldenDataset} figure={figure} />, '?lang=en&hl=360000');
    expect(cells(0)).toEqual(['Jiangxi']);
    expect(screen.getByText(/Only the row of Jiangxi/)).toBeTruthy();
    expect(screen.getByRole('button', { name: `show all ${figure.observations.length}` })).toBeTruthy();
  });

  it('lists every row where that place has none, or no other place has any', () => {
    draw('?hl=440700');
    expect(screen.queryByText(/只列/)).toBeNull();
    expect(new Set(cells(0)).size).toBeGreaterThan(2);
  });
});

it('marks the place of a row in the pictures while the row is pointed at or has the focus', async () => {
  const { store } = draw();
  const user = userEvent.setup();
  const button = screen.getByRole('button', { name: /赣州 2018 94/ });
  await user.hover(button);
  expect(store.getState().pointedPlace).toBe('360700');
  await user.unhover(button);
  expect(store.getState().pointedPlace).toBe('');
  act(() => button.focus());
  expect(store.getState().pointedPlace).toBe('360700');
  act(() => button.blur());
  expect(store.getState().pointedPlace).toBe('');
});

it('does not quote a total that no document prints', () => {
  const figure = goldenFigure({ indicatorId: 'special-post-teachers-recruited' });
  renderInView(<DataTable dataset={goldenDataset} figure={figure} />);
  expect(screen.getByText('原文未印总数，逐条合计得 1,093')).toBeTruthy();
});
