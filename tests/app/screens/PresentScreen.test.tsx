import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PresentScreen } from '@/app/screens/PresentScreen';
import { cityDataset } from '../../cityFixtures';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const open = (search = 'i=preschool-gross-enrolment-ratio&s=preschool') =>
  renderInView(<PresentScreen dataset={goldenDataset} theme="light" />, `?${search}&show=1`);

const count = () => screen.getByText(/^\d+ \/ \d+$/).textContent;

describe('a chart for a room', () => {
  it('has its name, finding, source and date, and begins at its heading', () => {
    open('i=compulsory-retention-rate&s=compulsory');
    screen.getByText('九年义务教育巩固率');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('97.01');
    expect(screen.getByRole('main').textContent).toMatch(/来源：\S/);
  });

  it('says in words that there is nothing to draw, without a picture of nothing', () => {
    open('i=compulsory-retention-rate&s=compulsory&y=1990-1991');
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('main').textContent).toMatch(/1990|暂未收录|没有/);
  });

  it('goes on and back by arrow keys through the charts of its stage, and stops at the ends', async () => {
    const { store } = open();
    const shown = () => store.getState().view.slide;
    await userEvent.keyboard('{Home}');
    const last = Number(count()?.split(' / ')[1]);
    expect(last).toBeGreaterThan(1);
    const first = shown();
    await userEvent.keyboard('{ArrowRight}');
    expect([count(), shown() === first]).toEqual([`2 / ${last}`, false]);
    await userEvent.keyboard('{PageUp}');
    expect([count(), shown()]).toEqual([`1 / ${last}`, first]);
    await userEvent.keyboard('{End}{PageDown}');
    expect(count()).toBe(`${last} / ${last}`);
  });

  it.each(['i=preschool-gross-enrolment-ratio&s=preschool', 'page=home&s=senior-secondary'])(
    'is left by Escape, to the page that it was started from: %s',
    async (search) => {
      const { store } = open(search);
      const { view } = store.getState();
      await userEvent.keyboard('{End}');
      expect(store.getState().view.slide).not.toBe('');
      await userEvent.keyboard('{Escape}');
      expect(store.getState().view).toEqual({ ...view, present: false, slide: '' });
    },
  );

  it('shows the figures of one year side by side, slide by slide', async () => {
    open('i=senior-secondary-gross-enrolment-ratio&s=senior-secondary&v=comparison&at=2020');
    expect(screen.getByRole('main').textContent).toContain('2020 年');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('2020 年');
    const first = screen.getByRole('heading', { level: 1 }).textContent;
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(first);
    expect(screen.getByRole('main').textContent).toContain('2020 年');
  });

  it('tells of small charts of places which place it is of', async () => {
    open('i=preschool-gross-enrolment-ratio&s=preschool&v=multiples&by=place');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('南昌');
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('赣州');
  });

  it('tells of a city where it stands', () => {
    const dataset = cityDataset();
    renderInView(<PresentScreen dataset={dataset} theme="light" />, '?page=city&city=360100&show=1');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^2022\s年南昌 75\s万.*市第 \d/);
  });

  it('gives way to the page where there is nothing to show', () => {
    const { store } = open('page=city&city=360100&s=none');
    expect(store.getState().view).toMatchObject({ present: false, screen: 'city' });
  });
});
