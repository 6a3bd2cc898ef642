import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PresentScreen } from '@/app/screens/PresentScreen';
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

  it('goes on and back by arrow keys through the charts of its stage, and stops at the ends', async () => {
    const { store } = open();
    const shown = () => store.getState().view.indicatorId;
    await userEvent.keyboard('{Home}');
    const last = Number(count()?.split(' / ')[1]);
    expect(last).toBeGreaterThan(1);
    const first = shown();
    await userEvent.keyboard('{ArrowRight}');
    expect([count(), shown() === first]).toEqual([`2 / ${last}`, false]);
    await userEvent.keyboard('{ArrowLeft}');
    expect([count(), shown()]).toEqual([`1 / ${last}`, first]);
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(count()).toBe(`${last} / ${last}`);
  });

  it('is left by Escape, to the page of the indicator shown', async () => {
    const { store } = open();
    await userEvent.keyboard('{Home}{ArrowRight}');
    const { indicatorId } = store.getState().view;
    await userEvent.keyboard('{Escape}');
    expect(store.getState().view).toMatchObject({ present: false, screen: 'indicator', indicatorId });
  });
});
