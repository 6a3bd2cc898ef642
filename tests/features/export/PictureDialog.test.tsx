import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportMenu } from '@/features/export/ExportMenu';
import { figureTakeaway } from '@/publish/takeaway';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';
import { keepSavedFiles, type SavedFile } from '../../savedFiles';

const PRESCHOOL = { indicatorId: 'preschool-gross-enrolment-ratio' };
let saved: SavedFile[] = [];

const lastText = async () => (await saved.at(-1)?.content.text()) ?? '';

async function openDialog(search = '') {
  renderInView(
    <ExportMenu
      takeaway={() => figureTakeaway(goldenDataset, goldenFigure(PRESCHOOL))}
      dataset={goldenDataset}
    />,
    search,
  );
  const user = userEvent.setup({ delay: null });
  const button = screen.getByRole('button', { name: /^(导出|Export)/ });
  await user.click(button);
  await user.click(await screen.findByRole('menuitem', { name: /标题…|title…/ }));
  const dialog = within(await screen.findByRole('dialog', { name: /存图片|Save a picture/ }));
  await dialog.findByRole('img', { name: /预览|Preview/ });
  return { user, button, dialog };
}

beforeAll(async () => {
  await Promise.all([
    import('@/features/export/ExportItems'),
    import('@/features/export/picture/PictureDialog'),
    import('@/publish/picture/drawPicture'),
    import('@/publish/picture/pictureFile'),
    import('@/publish/picture/pictureFaults'),
  ]);
});

beforeEach(() => {
  localStorage.clear();
  saved = keepSavedFiles();
});

describe('PictureDialog', () => {
  it('saves the size, the colours and the title that were chosen', async () => {
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('radio', { name: /幻灯片 16:9/ }));
    await user.click(dialog.getByRole('radio', { name: '深色' }));
    expect(await dialog.findByText('2560 × 1440 像素，192 DPI')).toBeTruthy();
    const title = dialog.getByRole('textbox', { name: '标题' });
    await user.clear(title);
    await user.type(title, '入园率 <三年>');
    await user.click(dialog.getByRole('button', { name: '存 SVG' }));
    await dialog.findByText(/已保存 学前教育毛入园率.*\.svg/);
    const svg = await lastText();
    expect(svg).toMatch(/^<svg[^>]* width="1280" height="720"/);
    expect(svg).toContain('入园率 &lt;三年&gt;');
    expect(svg).toContain('fill="#161B22"');
    expect(svg).toContain('来源：');
  });

  it('opens with what was chosen last, but for the title, and names it in the menu', async () => {
    const first = await openDialog('?lang=en');
    await first.user.click(first.dialog.getByRole('radio', { name: /Square/ }));
    await first.user.clear(first.dialog.getByRole('textbox', { name: 'Title' }));
    await first.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(first.button));
    await first.user.click(first.button);
    expect(await screen.findByText('Picture: Square, for phones')).toBeTruthy();
    await first.user.click(await screen.findByRole('menuitem', { name: /title…/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect((dialog.getByRole('radio', { name: /Square/ }) as HTMLInputElement).checked).toBe(true);
    expect((dialog.getByRole('textbox', { name: 'Title' }) as HTMLTextAreaElement).value).not.toBe('');
  });

  it('takes the finding for a title and gives the old one back', async () => {
    const { user, dialog } = await openDialog();
    const title = dialog.getByRole('textbox', { name: '标题' }) as HTMLTextAreaElement;
    const finding = goldenFigure(PRESCHOOL).finding;
    expect(dialog.queryAllByRole('button', { name: '用结论作标题' })).toHaveLength(finding === '' ? 0 : 1);
    await user.type(title, '！');
    await user.click(dialog.getByRole('button', { name: '改回原来的标题' }));
    expect(title.value).toBe('学前教育毛入园率');
  });

  it('has a size of one’s own, kept within what can be had', async () => {
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('radio', { name: '自定' }));
    const width = dialog.getByRole('spinbutton', { name: '宽（毫米）' }) as HTMLInputElement;
    await user.clear(width);
    await user.type(width, '9000');
    await user.tab();
    expect(width.value).toBe('1200');
    await user.clear(width);
    await user.type(width, '100');
    await user.type(dialog.getByRole('spinbutton', { name: '高（毫米）' }), '80');
    expect(await dialog.findByText(/^100 × 80 毫米/)).toBeTruthy();
  });

  it('offers the file where the clipboard is refused', async () => {
    const { user, dialog } = await openDialog();
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(dialog.getByRole('button', { name: '复制图片' }));
    const status = within(dialog.getByRole('status'));
    expect(await status.findByText(/浏览器不让复制图片/)).toBeTruthy();
    expect(status.getByRole('button', { name: /\.png$/ })).toBeTruthy();
  });

  it('opens with that offer where copying from the menu is refused', async () => {
    renderInView(
      <ExportMenu
        takeaway={() => figureTakeaway(goldenDataset, goldenFigure(PRESCHOOL))}
        dataset={goldenDataset}
      />,
      '',
    );
    const user = userEvent.setup({ delay: null });
    await user.click(screen.getByRole('button', { name: /^导出/ }));
    const item = await screen.findByRole('menuitem', { name: '复制图片' });
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(item);
    const dialog = within(await screen.findByRole('dialog', { name: '存图片' }));
    expect(await dialog.findByText(/浏览器不让复制图片/)).toBeTruthy();
  });
});
