import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CopyLink } from '@/app/screens/CopyLink';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const dataset = { ...goldenDataset, edition: { version: '1.2.0', date: '2026-12-01' } };
const pinOfCopied = async () => /pin=([\d.]+)/.exec(await navigator.clipboard.readText())?.[1];

describe('the button that copies the link', () => {
  it('offers the same link pinned, once the plain one is copied', async () => {
    renderInView(<CopyLink dataset={dataset} />, '?v=trend');
    const user = userEvent.setup();
    expect(screen.queryByRole('button', { name: /固定/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: '复制链接' }));
    expect(await pinOfCopied()).toBeUndefined();
    await user.click(await screen.findByRole('button', { name: '复制固定到数据 1.2.0 版的链接' }));
    expect(await pinOfCopied()).toBe('1.2.0');
    expect(screen.getByText('已复制，固定到数据 1.2.0 版')).toBeTruthy();
  });

  it('does so in English, for a view that is pinned to an older version too', async () => {
    renderInView(<CopyLink dataset={dataset} />, '?v=trend&pin=1.0.0&lang=en');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await pinOfCopied()).toBe('1.0.0');
    await user.click(await screen.findByRole('button', { name: 'Copy link pinned to data version 1.2.0' }));
    expect(await pinOfCopied()).toBe('1.2.0');
  });

  it('offers nothing where the view is pinned to the present version', async () => {
    renderInView(<CopyLink dataset={dataset} />, '?v=trend&pin=1.2.0');
    await userEvent.setup().click(screen.getByRole('button', { name: '复制链接' }));
    expect(await screen.findByText('已复制')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /固定/ })).toBeNull();
  });
});
