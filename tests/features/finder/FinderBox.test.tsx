import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { FinderBox } from '@/features/finder/FinderBox';
import { find } from '@/query/finder/find';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

beforeAll(async () => {
  await import('@/features/finder/FinderDialog');
  find(goldenDataset, '率');
});

async function open(search = '') {
  const { store } = renderInView(
    <>
      <button type="button">elsewhere</button>
      <input aria-label="field" />
      <FinderBox dataset={goldenDataset} />
    </>,
    search,
  );
  const user = userEvent.setup();
  const elsewhere = screen.getByRole('button', { name: 'elsewhere' });
  elsewhere.focus();
  await user.keyboard('{Control>}k{/Control}');
  const box = await screen.findByRole('combobox');
  return { store, user, elsewhere, box };
}
const view = (rendered: Awaited<ReturnType<typeof open>>) => rendered.store.getState().view;
const present = () =>
  screen
    .getAllByRole('option')
    .filter((option) => option.ariaSelected === 'true' || option.getAttribute('aria-selected') === 'true');

describe('the finder', () => {
  it('opens with Ctrl+K, shows stages and pages, and gives the focus back at Escape', async () => {
    const { user, elsewhere, box } = await open();
    expect(document.activeElement).toBe(box);
    expect(screen.getByRole('dialog', { name: '查找' })).toBeTruthy();
    expect(
      screen
        .getAllByRole('group')
        .map((group) => group.getAttribute('aria-labelledby') && group.firstChild?.textContent?.trim()),
    ).toEqual(['学段', '页面']);
    expect(present()).toEqual([]);
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(elsewhere));
    await user.keyboard('/');
    expect(await screen.findByRole('combobox')).toBeTruthy();
  });

  it('leaves / to a field that is being typed in', async () => {
    renderInView(
      <>
        <input aria-label="field" />
        <FinderBox dataset={goldenDataset} />
      </>,
    );
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('field'), '/');
    expect(screen.getByLabelText<HTMLInputElement>('field').value).toBe('/');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('is walked by arrows, Home and End, and tells the present line', async () => {
    const { user, box } = await open();
    await user.type(box, '巩固率');
    const options = screen.getAllByRole('option');
    const at = () => options.findIndex(({ id }) => id === box.getAttribute('aria-activedescendant'));
    expect(at()).toBe(0);
    expect(present()).toEqual([options[0]]);
    await user.keyboard('{ArrowDown}');
    expect(at()).toBe(1);
    await user.keyboard('{End}');
    expect(at()).toBe(options.length - 1);
    await user.keyboard('{ArrowDown}');
    expect(at()).toBe(0);
    await user.keyboard('{ArrowUp}{Home}');
    expect(at()).toBe(0);
    expect(document.activeElement).toBe(box);
    const list = screen.getByRole('listbox');
    expect(box.getAttribute('aria-controls')).toBe(list.id);
    expect(box.getAttribute('aria-expanded')).toBe('true');
  });

  it('opens the best answer with Enter', async () => {
    const rendered = await open();
    await rendered.user.type(rendered.box, '巩固率{Enter}');
    expect(view(rendered)).toMatchObject({ screen: 'indicator', indicatorId: 'compulsory-retention-rate' });
    expect(screen.queryByRole('combobox')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(rendered.elsewhere));
  });

  it('does not take an Enter that ends the writing of a character', async () => {
    const rendered = await open();
    await rendered.user.type(rendered.box, '巩固率');
    fireEvent.keyDown(rendered.box, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(rendered.box, { key: 'Enter', keyCode: 229 });
    expect(screen.getByRole('combobox')).toBeTruthy();
    expect(view(rendered).screen).toBe('home');
  });

  it('opens a figure by a click, its match in bold, and remembers it', async () => {
    const rendered = await open();
    await rendered.user.type(rendered.box, '1672');
    const [first] = screen.getAllByRole('option');
    expect(first?.textContent).toMatch(/^1,672 人 南昌 2020 年 招聘教师数/);
    expect([...(first?.querySelectorAll('b') ?? [])].map((bold) => bold.textContent)).toEqual(['1,672']);
    await rendered.user.click(first as HTMLElement);
    expect(view(rendered)).toMatchObject({
      screen: 'indicator',
      observationId: 'nc.teachers-recruited.2020.actual',
    });
    await rendered.user.click(screen.getByRole('button', { name: /^查指标/ }));
    const recent = (await screen.findAllByRole('group'))[0] as HTMLElement;
    expect(within(recent).getByText('刚才查过')).toBeTruthy();
    expect(within(recent).getAllByRole('option')).toHaveLength(1);
  });

  it('shows the rest of a group when asked', async () => {
    const { user, box } = await open();
    await user.type(box, '巩固率');
    const before = screen.getAllByRole('option').length;
    await user.keyboard('{End}');
    expect(present()[0]?.textContent).toBe('再看其余 13 项');
    await user.keyboard('{Enter}');
    expect(screen.getAllByRole('option')).toHaveLength(before + 12);
    expect(present()[0]?.textContent).toContain('九年义务教育巩固率');
  });

  it('leads by links, which can be opened beside', async () => {
    const rendered = await open('?lang=en');
    await rendered.user.type(rendered.box, 'Ganzhou');
    const [first] = screen.getAllByRole('option');
    expect(first?.getAttribute('href')).toBe('?page=city&city=360700&lang=en');
    fireEvent.click(first as HTMLElement, { ctrlKey: true });
    expect(screen.getByRole('combobox')).toBeTruthy();
    expect(view(rendered).screen).toBe('home');
    await rendered.user.keyboard('{Enter}');
    expect(view(rendered)).toMatchObject({ screen: 'city', cityCode: '360700' });
  });

  it('says that nothing matches, and offers the nearest', async () => {
    const { user, box } = await open('?lang=en');
    await user.type(box, 'kindergarden');
    expect(screen.getByText('No match for "kindergarden"').getAttribute('role')).toBe('status');
    expect(screen.getAllByRole('group').map((group) => group.firstChild?.textContent?.trim())).toEqual([
      'Nearest',
    ]);
    expect(screen.getAllByRole('option')[0]?.textContent).toContain('Preschool');
  });

  it('offers stages and pages where nothing comes near, and takes none of them by itself', async () => {
    const rendered = await open();
    await rendered.user.type(rendered.box, 'zzzzq{Enter}');
    expect(screen.getByText('没有匹配“zzzzq”的内容')).toBeTruthy();
    expect(screen.getAllByRole('option').length).toBeGreaterThan(5);
    expect(present()).toEqual([]);
    expect(screen.getByRole('combobox')).toBeTruthy();
  });
});
