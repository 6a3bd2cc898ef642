import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportMenu } from '@/features/export/ExportMenu';
import { figureTakeaway } from '@/publish/takeaway';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';
import { keepSavedFiles, type SavedFile } from '../../savedFiles';

const PRESCHOOL = { indicatorId: 'preschool-gross-enrolment-ratio' };
let saved: SavedFile[] = [];

/** Name and text of the file saved last; a BOM stays. */
async function lastFile() {
  const { name = '', content = new Blob() } = saved.at(-1) ?? {};
  return { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await content.arrayBuffer()) };
}

function show(search = '', figure = goldenFigure(PRESCHOOL)) {
  renderInView(
    <ExportMenu takeaway={() => figureTakeaway(goldenDataset, figure)} dataset={goldenDataset} />,
    search,
  );
  return { user: userEvent.setup(), button: screen.getByRole('button', { name: /^(导出|Export)/ }) };
}

const item = (name: RegExp) => screen.findByRole('menuitem', { name });

beforeAll(async () => {
  await Promise.all([import('@/features/export/ExportItems'), import('@/publish/figureSvg')]);
});

beforeEach(() => {
  saved = keepSavedFiles();
});

describe('ExportMenu', () => {
  it('opens and closes by keyboard and gives the focus back', async () => {
    const { user, button } = show();
    button.focus();
    await user.keyboard('{ArrowDown}');
    expect(await screen.findAllByRole('menuitem')).toHaveLength(3);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('PNG'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it('saves the picture as SVG and says so', async () => {
    const { user, button } = show();
    await user.click(button);
    await user.click(await item(/SVG/));
    expect(await screen.findByText('已保存 学前教育毛入园率_南昌等5地_2009-2024.svg')).toBeTruthy();
    expect((await lastFile()).text).toMatch(/^<svg[^>]* width="960"/);
  });

  it('says when no picture could be made', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no memory');
    });
    const { user, button } = show('?lang=en');
    await user.click(button);
    await user.click(await item(/PNG/));
    expect(await screen.findByText(/picture could not be made/)).toBeTruthy();
    expect(saved).toEqual([]);
  });

  it('offers the whole dataset alone where nothing is shown', async () => {
    const { user, button } = show('', goldenFigure({ ...PRESCHOOL, placeCodes: ['440700'] }));
    await user.click(button);
    expect((await item(/PNG/)).hasAttribute('disabled')).toBe(true);
    await user.click(await item(/CSV/));
    const shown = await screen.findByRole('radio', { name: /图上的数字/ });
    expect(shown.hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('button', { name: '下载' }));
    expect((await lastFile()).name).toBe('city-education-compare_0.2.0_all.csv');
  });

  it('saves what is shown for a spreadsheet, each row with how it differs', async () => {
    const { user, button } = show();
    await user.click(button);
    await user.click(await item(/CSV/));
    await user.click(await screen.findByRole('button', { name: '下载' }));
    const { name, text } = await lastFile();
    expect(name).toBe('学前教育毛入园率_南昌等5地_2009-2024.csv');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.trim().split('\r\n')).toHaveLength(27);
    expect(text).toContain(
      '是目标值，不是结果；原文为“80%以上”，不是确数。,nature=target|bound=at_least,different',
    );
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('saves the whole dataset for scripts', async () => {
    const { user, button } = show('?lang=en');
    await user.click(button);
    await user.click(await item(/CSV/));
    await user.click(await screen.findByRole('radio', { name: /whole dataset/ }));
    await user.click(screen.getByRole('radio', { name: /Scripts/ }));
    await user.click(screen.getByRole('button', { name: 'Download' }));
    const { name, text } = await lastFile();
    expect(name).toBe('city-education-compare_0.2.0_all.csv');
    expect(text).toMatch(/^observation_id,place_code,/);
    expect(text).not.toContain('\r');
  });
});
