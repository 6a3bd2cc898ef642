import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ShareMenu } from '@/app/share/ShareMenu';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

const dataset = { ...goldenDataset, edition: { version: '1.2.0', date: '2026-12-01' } };
const figure = goldenFigure({ indicatorId: 'preschool-gross-enrolment-ratio' });
const pinOfCopied = async () => /pin=([\d.]+)/.exec(await navigator.clipboard.readText())?.[1];
const item = (name: string) => screen.findByRole('menuitem', { name });
const items = () => screen.getAllByRole('menuitem').map(({ textContent }) => textContent);

async function open(search: string, linkAlone = false) {
  renderInView(
    <ShareMenu
      dataset={dataset}
      cited={linkAlone ? null : () => ({ kind: 'chart', figure })}
      embedded={linkAlone ? null : ({ figureEmbed }) => figureEmbed(figure)}
    />,
    search,
  );
  const user = userEvent.setup();
  const button = screen.getByRole('button', { name: /^(分享|Share)/ });
  expect(button.getAttribute('aria-haspopup')).toBe('menu');
  await user.click(button);
  await screen.findByRole('menu');
  return { user, button };
}

/** The preview stays an empty document: the test has no server to fetch the page from. */
function emptyFrame(this: HTMLIFrameElement, name: string) {
  return name === 'srcdoc' ? '' : Element.prototype.getAttribute.call(this, name);
}

beforeAll(async () => {
  vi.spyOn(HTMLIFrameElement.prototype, 'getAttribute').mockImplementation(emptyFrame);
  await import('@/app/share/ShareItems');
});

describe('the menu that shares the view', () => {
  it('copies the link, says so beside the button, closes and gives the focus back', async () => {
    const { user, button } = await open('?v=trend');
    expect(items()).toEqual(['复制链接', '复制固定到数据 1.2.0 版的链接', '加入报告', '引用…', '嵌入…']);
    await user.click(await item('复制链接'));
    expect(await pinOfCopied()).toBeUndefined();
    expect((await screen.findByText('已复制')).getAttribute('role')).toBe('status');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('copies the same link pinned, for a view that is pinned to an older version too, in English', async () => {
    const { user, button } = await open('?v=trend&pin=1.0.0&lang=en');
    await user.click(await item('Copy link'));
    expect(await pinOfCopied()).toBe('1.0.0');
    await user.click(button);
    await user.click(await item('Copy link pinned to data version 1.2.0'));
    expect(await pinOfCopied()).toBe('1.2.0');
    expect(await screen.findByText('Copied, pinned to data version 1.2.0')).toBeTruthy();
  });

  it('says when nothing could be copied', async () => {
    const { user } = await open('?v=trend');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(await item('复制链接'));
    expect(await screen.findByText(/没有复制成/)).toBeTruthy();
  });

  it('has no pinned link where the view is pinned to the present version, and no dialog that has nothing to show', async () => {
    await open('?v=trend&pin=1.2.0', true);
    expect(items()).toEqual(['复制链接', '加入报告']);
  });

  for (const [name, title] of [
    ['引用…', '引用这张图'],
    ['嵌入…', '嵌入网页'],
  ] as const)
    it(`opens ${title}, and gives the focus back when it closes`, async () => {
      const { user, button } = await open('?p=360100,360700');
      await user.click(await item(name));
      await screen.findByRole('dialog', { name: title });
      expect(screen.queryByRole('menu')).toBeNull();
      await user.click(screen.getByRole('button', { name: '关闭' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      await waitFor(() => expect(document.activeElement).toBe(button));
    });
});
