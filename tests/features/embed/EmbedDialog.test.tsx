import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { EmbedDialog } from '@/features/embed/EmbedDialog';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

const figure = goldenFigure({ indicatorId: 'preschool-gross-enrolment-ratio' });

/** The preview stays an empty document: the test has no server to fetch the page from. */
function emptyFrame(this: HTMLIFrameElement, name: string) {
  return name === 'srcdoc' ? '' : Element.prototype.getAttribute.call(this, name);
}

beforeEach(() => {
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
    /^<iframe data-city-education-compare src="http[^"]*\?page=indicator&amp;v=trend&amp;[^"]*&amp;i=preschool-gross-enrolment-ratio&amp;p=360100,360700&amp;y=-&amp;[^"]*&amp;lang=zh&amp;embed=1" title="学前教育毛入园率 · 城市教育比较"/,
  );
  expect(code.value).toContain('embed.js"></script>');
  expect(dialog.querySelector('iframe')?.title).toBe('学前教育毛入园率 · 城市教育比较');
  await user.click(screen.getByRole('button', { name: '关闭' }));
  expect(close).toHaveBeenCalledOnce();
});

it('is a frame alone where no script may run', async () => {
  const { user, code } = await open();
  await user.click(screen.getByRole('radio', { name: '固定高度' }));
  expect(code.value).toMatch(/^<iframe src=[^>]*><\/iframe>$/);
  await user.type(screen.getByLabelText('高度（像素）'), '500');
  expect(code.value).toContain('height="502"');
});

it('says in the code what is chosen', async () => {
  const { user, code } = await open();
  await user.click(screen.getByRole('radio', { name: '深色' }));
  await user.click(screen.getByRole('radio', { name: 'English' }));
  await user.click(screen.getByRole('checkbox', { name: '显示标题' }));
  await user.click(screen.getByRole('checkbox', { name: '语言' }));
  await user.type(screen.getByLabelText('高度（像素）'), '12');
  expect(screen.getByText('高度写 160 到 4000 之间的整数。')).toBeTruthy();
  await user.type(screen.getByLabelText('高度（像素）'), '00');
  for (const part of ['mode=dark', 'lang=en', 'title=0', 'controls=year,language', 'height=1200'])
    expect(code.value).toContain(part);
  expect(screen.queryByText('高度写 160 到 4000 之间的整数。')).toBeNull();
});

it('takes the height that the frame itself asks for', async () => {
  const { dialog, code } = await open();
  const source = dialog.querySelector('iframe')?.contentWindow as Window;
  const tell = (height: unknown, from: unknown) =>
    act(() => {
      const data = { type: 'city-education-compare:height', height };
      window.dispatchEvent(new MessageEvent('message', { data, source: from as Window }));
    });
  tell(777, window);
  expect(code.value).not.toContain('height="779"');
  tell(777, source);
  expect(code.value).toContain('height="779"');
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
  await user.click(screen.getByRole('radio', { name: 'Pinned to version 1.2.0' }));
  expect(code.value).toContain('pin=1.2.0');
});
