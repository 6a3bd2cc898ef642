import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { WhereToFind } from '@/graphics/WhereToFind';
import { findingText } from '@/narrative/comparability/findingText';
import { goldenDataset } from '../goldenData';

const [source] = goldenDataset.sources.filter(({ url }) => url === '');

it("links the publisher's page where its address is known, and promises none where it is not", async () => {
  if (!source) throw new Error('every source has an address');
  const user = userEvent.setup();
  const { rerender } = render(<WhereToFind source={source} locator="一.2" language="zh" />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByRole('region', { name: '怎样找到' }).textContent).toContain(source.title.zh);
  await user.click(screen.getByRole('button', { name: '复制这些' }));
  expect(await navigator.clipboard.readText()).toBe(findingText(source, '一.2', 'zh'));
  const known = { ...source, url: 'https://example.org/a' };
  rerender(<WhereToFind source={known} locator="一.2" language="en" />);
  expect(screen.getByRole('link', { name: "Publisher's page" }).getAttribute('href')).toBe(known.url);
  expect(screen.queryByRole('region')).toBeNull();
});
