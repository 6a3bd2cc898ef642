import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Caveat } from '@/features/figure/Caveat';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

const figure = goldenFigure({ indicatorId: 'compulsory-retention-rate' });
const notes = () => screen.queryByRole('region', { name: '说明' });

it('says one thing, and opens the door to all others', async () => {
  renderInView(<Caveat dataset={goldenDataset} figure={figure} />);
  expect(notes()).toBeNull();
  const door = screen.getByRole('button', { name: /说明/ });
  await userEvent.setup().click(door);
  expect(notes()?.textContent).toContain('定义');
  expect(door.getAttribute('aria-expanded')).toBe('true');
});

it('prints all of them, whether the door is open or not', () => {
  renderInView(<Caveat dataset={goldenDataset} figure={figure} />);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(notes()?.textContent).toContain('定义');
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(notes()).toBeNull();
});
