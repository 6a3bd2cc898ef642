import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CoverageSection } from '@/features/coverage/CoverageSection';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const draw = (search: string) => renderInView(<CoverageSection dataset={goldenDataset} />, search);
const ENROLMENT = '学前教育毛入园率';
const documents = (name = ENROLMENT) =>
  screen.getByRole('button', { name: new RegExp(`^\\d+ 份文件\\s*：${name}$`) });
const row = (name = ENROLMENT) => documents(name).closest('li') as HTMLElement;

describe('the coverage section', { timeout: 30_000 }, () => {
  it('leads with what can be compared, and ends with what is not held', () => {
    draw('?page=data&s=special');
    expect(screen.getByText(/^\d+ 项指标，/)).toBeTruthy();
    expect(screen.getByText(/^特殊\s\d+ 个数字\s2000—\d+ 年$/)).toBeTruthy();
    expect(screen.getByText(/^暂未收录：南昌 \d+ 项、/)).toBeTruthy();
  });

  it('has a row an indicator: a link, the years as a named picture, the counts of those that have any', () => {
    draw('?page=data');
    const link = within(row()).getByRole('link', { name: ENROLMENT });
    expect(link.getAttribute('href')).toContain('page=indicator');
    expect(within(row()).getByRole('img').getAttribute('aria-label')).toMatch(/^南昌 20.*目标 2020；赣州/);
    expect(within(row()).getByText('南昌 4')).toBeTruthy();
    expect(row().textContent).not.toContain('抚州');
  });

  it('names the documents of a row, each leading to its item, and who has nothing', async () => {
    const { store } = draw('?page=data');
    await userEvent.setup().click(documents());
    expect(store.getState().view.unfolded).toEqual(['preschool-gross-enrolment-ratio']);
    expect(documents().getAttribute('aria-expanded')).toBe('true');
    const links = within(row()).getAllByRole('link');
    const toSources = links.filter((link) => link.getAttribute('href')?.includes('sec=sources'));
    expect(toSources.length).toBeGreaterThan(3);
    for (const link of toSources) expect(link.getAttribute('href')).toMatch(/[?&]d=.*[?&]open=/);
    expect(row().textContent).toContain('暂未收录：抚州、江门');
    expect(row().textContent).toMatch(/官方文本存本|报道或汇编/);
  });

  it('narrows to a city', async () => {
    const { store } = draw('?page=data&s=compulsory');
    await userEvent.setup().click(screen.getByRole('link', { name: '赣州 5 项' }));
    expect(store.getState().view).toMatchObject({ focusPlace: '360700', stageId: 'compulsory' });
    expect(screen.getAllByRole('button', { name: /份文件/ })).toHaveLength(5);
    expect(screen.getByRole('link', { current: true }).textContent).toBe('赣州 5 项');
  });

  it('is walked with the up and down keys', async () => {
    draw('?page=data');
    const user = userEvent.setup();
    const all = screen.getAllByRole('button', { name: /份文件/ });
    act(() => all[0]?.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(all[2]);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(all[0]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(all.at(-1));
  });

  it('unfolds indicators of one place and one year', async () => {
    draw('?page=data');
    const before = screen.getAllByRole('button', { name: /份文件/ }).length;
    await userEvent.setup().click(screen.getByRole('button', { name: /^只有一地一年的 29 项/ }));
    expect(screen.getAllByRole('button', { name: /份文件/ })).toHaveLength(before + 29);
  });

  it('speaks English', () => {
    draw('?page=data&s=compulsory&lang=en');
    expect(screen.getByRole('link', { name: 'Ganzhou 5' })).toBeTruthy();
    expect(screen.getByText(/^Indicators not yet held that another place has: /)).toBeTruthy();
  });
});
