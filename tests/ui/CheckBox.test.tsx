import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { CheckBox } from '@/ui/CheckBox';

it('is a checkbox named by its words, turned by a click or the space bar', async () => {
  const changed = vi.fn();
  render(
    <CheckBox checked={false} onChange={changed}>
      南昌
    </CheckBox>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('checkbox', { name: '南昌' }));
  await user.keyboard(' ');
  expect(changed.mock.calls).toEqual([[true], [true]]);
});

it('cannot be turned while disabled', async () => {
  const changed = vi.fn();
  render(
    <CheckBox checked disabled onChange={changed}>
      抚州
    </CheckBox>,
  );
  await userEvent.setup().click(screen.getByText('抚州'));
  expect(changed).not.toHaveBeenCalled();
});
