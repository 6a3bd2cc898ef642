import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useLoaded } from '@/ui/hooks/useLoaded';

it('loads once, when first wanted', async () => {
  const load = vi.fn(async () => 'part');
  const { result } = renderHook(() => useLoaded(load));
  expect(load).not.toHaveBeenCalled();
  act(() => {
    result.current.request();
    result.current.request();
  });
  await waitFor(() => expect(result.current.value).toBe('part'));
  expect(load).toHaveBeenCalledTimes(1);
});

it('says when loading failed and tries again when asked again', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue('part');
  const { result } = renderHook(() => useLoaded(load));
  act(() => result.current.request());
  await waitFor(() => expect(result.current.failed).toBe(true));
  act(() => result.current.request());
  await waitFor(() => expect(result.current.value).toBe('part'));
  expect(result.current.failed).toBe(false);
});
