import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { EmbedButton } from '@/features/embed/EmbedButton';
import { figureEmbed } from '@/features/embed/embedCode';
import { copyText } from '@/lib/copyText';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

vi.mock('@/lib/copyText', () => ({ copyText: vi.fn() }));

const figure = goldenFigure({ indicatorId: 'preschool-gross-enrolment-ratio' });

/** The preview stays an empty document: the test has no server to fetch the page from. */
function emptyFrame(this: HTMLIFrameElement, name: string) {
  return name === 'srcdoc' ? '' : Element.prototype.getAttribute.call(this, name);
}

beforeAll(async () => {
  vi.spyOn(HTMLIFrameElement.prototype, 'getAttribute').mockImplementation(emptyFrame);
  await import('@/features/embed/EmbedDialog');
});

async function open() {
  renderInView(
    <EmbedButton dataset={goldenDataset} words={() => figureEmbed(figure)} />,
    '?p=360100,360700&o=some',
  );
  const user = userEvent.setup();
  const button = screen.getByRole('button', { name: '嵌入' });
  await user.click(button);
  const dialog = await screen.findByRole('dialog', { name: '嵌入网页' });
  const code = await screen.findByLabelText<HTMLTextAreaElement>('嵌入代码');
  return { user, button, dialog, code };
}

it('offers the code of the present view and shows how it looks', async () => {
  const { user, button, dialog, code } = await open();
  expect(code.value).toMatch(
    /^<iframe src="http[^"]*\?page=indicator&amp;v=trend&amp;[^"]*&amp;i=preschool-gross-enrolment-ratio&amp;p=360100,360700&amp;y=-&amp;[^"]*&amp;lang=zh&amp;embed=1" title="学前教育毛入园率 · 城市教育比较"/,
  );
  expect(dialog.querySelector('iframe')?.title).toBe('学前教育毛入园率 · 城市教育比较');
  await user.click(screen.getByRole('button', { name: '关闭' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(button));
});

it('copies the code and says so', async () => {
  vi.mocked(copyText).mockResolvedValue(true);
  const { user, code } = await open();
  await user.click(screen.getByRole('button', { name: '复制代码' }));
  expect(await screen.findByText('已复制')).toBeTruthy();
  expect(copyText).toHaveBeenCalledWith(code.value);
});

it('selects the code for the reader when copying fails', async () => {
  vi.mocked(copyText).mockResolvedValue(false);
  const { user, code } = await open();
  await user.click(screen.getByRole('button', { name: '复制代码' }));
  expect(await screen.findByText(/没有复制成/)).toBeTruthy();
  expect(document.activeElement).toBe(code);
  expect(code.selectionEnd).toBe(code.value.length);
});

it('pins the frame to the version of the data when asked to', async () => {
  const dataset = { ...goldenDataset, edition: { version: '1.2.0', date: '2026-12-01' } };
  renderInView(<EmbedButton dataset={dataset} words={() => figureEmbed(figure)} />, '?p=360100&lang=en');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Embed' }));
  const code = await screen.findByLabelText<HTMLTextAreaElement>('Embed code');
  expect(code.value).not.toContain('pin=');
  await user.click(screen.getByRole('checkbox', { name: 'Pin the link to data version 1.2.0' }));
  expect(code.value).toContain('pin=1.2.0');
});
