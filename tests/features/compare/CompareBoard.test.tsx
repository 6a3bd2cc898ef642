import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CompareBoard } from '@/features/compare/CompareBoard';
import { FocusCities } from '@/features/compare/FocusCities';
import { panelBoard } from '@/features/compare/panelBoard';
import { WithheldPanels } from '@/features/compare/WithheldPanels';
import { useView } from '@/view/ViewContext';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

function Board() {
  const { panels, withheld } = panelBoard(goldenDataset, useView());
  return (
    <>
      <FocusCities dataset={goldenDataset} />
      <CompareBoard
        dataset={goldenDataset}
        panels={panels}
        renderExport={(figure) => <button type="button">导出 {figure.title}</button>}
      />
      <WithheldPanels panels={withheld} open={false} />
    </>
  );
}
const draw = (search: string) => {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 359 });
  return renderInView(<Board />, search);
};

describe('the compare board', () => {
  it('tells the figures of each city in the name of the picture', () => {
    draw('?page=compare&s=compulsory');
    const picture = screen.getByRole('img', { name: /九年义务教育巩固率/ });
    const name = picture.getAttribute('aria-label') ?? '';
    for (const words of [
      '南昌 2020 年 97.01%',
      '2020 年 目标 97%',
      '抚州 所收文件没有',
      '全国 2020 年 95.2%',
    ])
      expect(name).toContain(words);
  });

  it('is one tab stop a panel, and arrow keys walk the figures to their sources', async () => {
    const { store } = draw('?page=compare&s=compulsory');
    const user = userEvent.setup();
    const panel = screen.getByRole('region', { name: '九年义务教育巩固率' });
    const figures = await within(panel).findAllByRole('button', { name: /看出处/ });
    expect(figures.filter((button) => button.tabIndex === 0)).toHaveLength(1);
    figures[0]?.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(store.getState().view.observationId).toMatch(/^nc\.compulsory-retention-rate\.2020/);
  });

  it('opens an indicator in Explore by its title', async () => {
    const { store } = draw('?page=compare&s=compulsory');
    await userEvent.click(screen.getByRole('button', { name: '九年义务教育巩固率' }));
    expect(store.getState().view).toMatchObject({
      screen: 'explore',
      indicatorId: 'compulsory-retention-rate',
    });
  });

  it('marks a city in every panel, and lets it go again', async () => {
    const { store } = draw('?page=compare&s=compulsory');
    const city = screen.getByRole('button', { name: '赣州', pressed: false });
    await userEvent.click(city);
    expect(store.getState().view.focusPlace).toBe('360700');
    await userEvent.click(screen.getByRole('button', { name: '赣州', pressed: true }));
    expect(store.getState().view.focusPlace).toBe('');
  });

  it('makes a table of figures that share no definition', async () => {
    draw('?page=compare&s=preschool&f=1');
    const table = await screen.findByRole('table', { name: /新增小区配建普惠性幼儿园数及相近口径/ });
    expect(within(table).getAllByText('所收文件没有')).toHaveLength(2);
    expect(screen.getAllByText('口径各异：各是各的数，不相减、不排名。').length).toBeGreaterThan(0);
  });

  it('says why there is nothing, and offers a way on', async () => {
    const { store } = draw('?page=compare&s=compulsory&n=none');
    await userEvent.click(screen.getByRole('button', { name: '实际、目标、计划都显示' }));
    expect(store.getState().view.natures).toHaveLength(3);
  });

  it('opens the source of a figure and brings its city forward, and lets both go when pressed again', async () => {
    const { store } = draw('?page=compare&s=compulsory');
    const panel = screen.getByRole('region', { name: '小学学校数' });
    const [bar] = await within(panel).findAllByRole('button', { name: /看出处/ });
    if (!bar) throw new Error('No figure');
    await userEvent.click(bar);
    await userEvent.unhover(bar);
    expect(store.getState().view.observationId).not.toBe('');
    expect(store.getState().view.focusPlace).toBe('360100');
    act(() => store.getState().change({ observationId: '' }));
    await userEvent.click(bar);
    expect(store.getState().view).toMatchObject({ observationId: '', focusPlace: '' });
  });

  it('fades the other cities in every picture', () => {
    draw('?page=compare&s=compulsory&hl=360100');
    const pictures = screen.getAllByRole('img', { name: /四市对比图/ });
    for (const picture of pictures.slice(0, 3))
      expect(picture.querySelectorAll('[opacity="0.4"]').length).toBeGreaterThan(0);
  });

  it('names the indicators that nothing strictly comparable is left of', async () => {
    const { store } = draw('?page=compare&s=preschool&c=1');
    await userEvent.click(screen.getByText(/^没有两个城市严格可比/));
    await userEvent.click(screen.getByRole('button', { name: '在园幼儿数' }));
    expect(store.getState().view).toMatchObject({ screen: 'explore', strict: false });
  });
});
