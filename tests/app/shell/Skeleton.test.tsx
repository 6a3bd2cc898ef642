import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Skeleton } from '@/app/shell/Skeleton';
import { renderInView } from '../../renderInView';

it('a page that reads for long says so in words', () => {
  vi.useFakeTimers();
  renderInView(<Skeleton />);
  expect(screen.getByRole('status').className).toBe('visually-hidden');
  act(() => vi.advanceTimersByTime(8000));
  expect(screen.getByText(/数据还在路上/).className).toBe('');
  vi.useRealTimers();
});
