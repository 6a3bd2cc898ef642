import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '@/app/failure/ErrorBoundary';
import { wordingOf } from '@/wording/wording';

function Broken(): never {
  throw new Error('broken');
}

afterEach(() => vi.restoreAllMocks());

it('shows what is inside while nothing fails', () => {
  render(<ErrorBoundary>图</ErrorBoundary>);
  expect(screen.getByText('图')).toBeTruthy();
});

it.each(['zh', 'en'] as const)('offers a way out when the page fails: %s', (language) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  const { problems } = wordingOf(language);
  expect(screen.getByRole('heading', { name: problems.crashed })).toBeTruthy();
  expect(screen.getByRole('button', { name: problems.retry })).toBeTruthy();
});
