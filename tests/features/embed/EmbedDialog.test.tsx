import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { EmbedDialog } from '@/features/embed/EmbedDialog';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

const figure = goldenFigure({ indicatorId: 'preschool-gross-enrolment-ratio' });

/** The preview stays an empty document: the test has no server to fetch the page from. */
function emptyFrame(this: HTMLIFrameElement, name: string) {
  return name === 'srcdoc' ? '' : Element.prototype.getAttribute.call(this, name);
}

beforeAll(() => {
  vi.spyOn(HTMLIFrameElement.prototype, 'getAttribute').mockImplementation(emptyFrame);
});

async function open(search = '?p=360100,360700&o=some', dataset = goldenDataset) {
  const close = vi.fn();
  renderInView(
    <EmbedDialog dataset={dataset} words={({ figureEmbed }) => figureEmbed(figure)} onClose={close} />,
    search,
  );
  const dialog = await screen.findByRole('dialog', { name: /^(嵌入网页|Embed in a web page)$/ });
  const code = await screen.findByLabelText<HTMLTextAreaElement>(/^(嵌入代码|Embed code)$/);
  return { user: userEvent.setup(), dialog, code, close };
}

it('offers the code of the present view and shows how it looks', async () => {
  const { user, dialog, code, close } = await open();
  expect(code.value).toMatch(
    /^<iframe src="http[^"]*\?page=indicator&amp;v=trend&amp;[^"]*&amp;i=preschool-gross-enrolment-ratio&amp;p=360100,360700&amp;y=-&amp;[^"]*&amp;lang=zh&amp;embed=1" title="学前教育毛入园率 · 城市教育比较"/,
  );
  expect(dialog.querySelector('iframe')?.title).toBe('学前教育毛入园率 · 城市教育比较');
  await user.click(screen.getByRole('button', { name: '关闭' }));
  expect(close).toHaveBeenCalledOnce();
});

it('copies the code and says so', async () => {
  const { user, code } = await open();
  await user.click(screen.getByRole('button', { name: '复制代码' }));
  expect(await screen.findByText('已复制')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(code.value);
});

it('selects the code for the reader when copying fails', async () => {
  const { user, code } = await open();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(screen.getByRole('button', { name: '复制代码' }));
  expect(await screen.findByText(/没有复制成/)).toBeTruthy();
  expect(document.activeElement).toBe(code);
  expect(code.selectionEnd).toBe(code.value.length);
});

it('pins the frame to the version of the data when asked to', async () => {
  const dataset = { ...goldenDataset, edition: { version: '1.2.0', date: '2026-12-01' } };
  const { user, code } = await open('?p=360100&lang=en', dataset);
  expect(code.value).not.toContain('pin=');
  await user.click(screen.getByRole('checkbox', { name: 'Pin the link to data version 1.2.0' }));
  expect(code.value).toContain('pin=1.2.0');
});
