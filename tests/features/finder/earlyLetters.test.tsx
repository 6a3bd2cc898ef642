import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { FinderBox } from '@/features/finder/FinderBox';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const gate = vi.hoisted(() => ({ open: () => {} }));
vi.mock('@/features/finder/FinderDialog', async (original) => {
  await new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  return original();
});

it('keeps the letters typed before the finder was there, a character being written too', async () => {
  renderInView(<FinderBox dataset={goldenDataset} />);
  const user = userEvent.setup();
  await user.keyboard('{Control>}k{/Control}gl');
  const early = screen.getByRole('textbox');
  fireEvent.compositionStart(early);
  gate.open();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByRole('combobox')).toBeNull();
  fireEvent.compositionEnd(early);
  const box = await screen.findByRole<HTMLInputElement>('combobox');
  expect(box.value).toBe('gl');
  await waitFor(() => expect(document.activeElement).toBe(box));
  await user.keyboard('v');
  expect(box.value).toBe('glv');
  expect(screen.getAllByRole('option').length).toBeGreaterThan(0);
});
