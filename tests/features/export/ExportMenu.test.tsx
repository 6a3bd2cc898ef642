import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportMenu } from '@/features/export/ExportMenu';
import { figureTakeaway } from '@/publish/takeaway';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';
import { keepSavedFiles, type SavedFile } from '../../savedFiles';

vi.mock('@/publish/svgPng', async (original) => ({
  ...(await original<typeof import('@/publish/svgPng')>()),
  svgPng: async () => new Blob(['drawn']),
}));

const PRESCHOOL = { indicatorId: 'preschool-gross-enrolment-ratio' };
let saved: SavedFile[] = [];

const bytesOf = async () => new Uint8Array(await (saved.at(-1)?.content ?? new Blob()).arrayBuffer());

/** Name and text of the file saved last; a BOM stays. */
async function lastFile() {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf());
  return { name: saved.at(-1)?.name ?? '', text };
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
  await Promise.all([
    import('@/features/export/ExportItems'),
    import('@/publish/picture/drawPicture'),
    import('@/publish/picture/pictureFile'),
    import('@/publish/picture/pictureFaults'),
    import('@/features/export/picture/PictureDialog'),
    import('@/publish/takenFigures'),
    import('@/publish/files/tableXlsx'),
    import('@/publish/files/copiedTable'),
    import('@/publish/slides/deck'),
    import('@/publish/document/wordFile'),
    import('@/publish/table/wideTable'),
  ]);
});

beforeEach(() => {
  localStorage.clear();
  saved = keepSavedFiles();
});

describe('ExportMenu', () => {
  it('opens and closes by keyboard and gives the focus back', async () => {
    const { user, button } = show();
    button.focus();
    await user.keyboard('{ArrowDown}');
    expect(await screen.findAllByRole('menuitem')).toHaveLength(15);
    expect(screen.getAllByRole('menuitemradio').map((one) => one.getAttribute('aria-checked'))).toEqual([
      'true',
      'false',
    ]);
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
    expect((await lastFile()).text).toMatch(/^<svg[^>]* width="604.72"/);
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

  it('leads to all data, and to them alone where nothing is shown', async () => {
    const { user, button } = show('', goldenFigure({ ...PRESCHOOL, placeCodes: ['440700'] }));
    await user.click(button);
    for (const name of [/PNG/, /XLSX/, /复制表格/, /取数代码/])
      expect((await item(name)).hasAttribute('disabled')).toBe(true);
    const all = await item(/全部数据/);
    expect(all.getAttribute('href')).toMatch(/page=data.*sec=downloads/);
  });

  it('saves slides with the chart of the page, and says so', async () => {
    const { user, button } = show();
    await user.click(button);
    await user.click(await item(/PowerPoint/));
    await waitFor(() => expect(saved.at(-1)?.name).toMatch(/\.pptx$/), { timeout: 5000 });
    const parts = unzipSync(await bytesOf());
    expect(strFromU8(parts['ppt/charts/chart1.xml'] as Uint8Array)).toContain('<c:lineChart>');
    expect((await screen.findByRole('status')).textContent).toContain('.pptx');
  });

  it('saves a document with the picture, the figures and their sources, and says so', async () => {
    const { user, button } = show();
    await user.click(button);
    await user.click(await item(/Word/));
    await waitFor(() => expect(saved.at(-1)?.name).toMatch(/\.docx$/), { timeout: 5000 });
    const parts = unzipSync(await bytesOf());
    expect(strFromU8(parts['word/document.xml'] as Uint8Array)).toContain('<w:tblHeader/>');
    expect(strFromU8(parts['word/media/picture1.png'] as Uint8Array)).toBe('drawn');
    expect((await screen.findByRole('status')).textContent).toContain('.docx');
  });

  it('saves what is shown for a spreadsheet, each row with how it differs', async () => {
    const { user, button } = show();
    await user.click(button);
    await user.click(await item(/CSV，Excel.*26 行/));
    await screen.findByText(/已保存/);
    const { name, text } = await lastFile();
    expect(name).toBe('学前教育毛入园率_南昌等5地_2009-2024.csv');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.trim().split('\r\n')).toHaveLength(27);
    expect(text).toContain(
      '是目标值，不是结果；原文为“80%以上”，不是确数。,nature=target|bound=at_least,different',
    );
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('saves a workbook with years as columns, and says how many rows it has', async () => {
    const { user, button } = show('?lang=en');
    await user.click(button);
    await user.click(await screen.findByRole('menuitemradio', { name: 'Years as columns' }));
    const xlsx = await item(/XLSX.*\d+ rows/);
    const count = Number(/(\d+) rows/.exec(xlsx.textContent ?? '')?.[1]);
    await user.click(xlsx);
    await screen.findByText(/Saved .*\.xlsx/);
    const sheet = strFromU8(unzipSync(await bytesOf())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row /g)).toHaveLength(count + 1);
    expect(sheet).toContain('>2019</t>');
  });

  it('copies the table for documents and for spreadsheets', async () => {
    const { user, button } = show();
    const written: ClipboardItem[] = [];
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => {
      written.push(...items);
    });
    await user.click(button);
    await item(/XLSX.*26 行/);
    await user.click(await item(/复制表格/));
    await screen.findByText(/表格已复制/);
    const [one] = written;
    expect(one?.types).toEqual(['text/html', 'text/plain']);
    expect(await (await one?.getType('text/html'))?.text()).toContain('<table');
  });

  it('shows code that reads the figures, for each program', async () => {
    const { user, button } = show();
    await user.click(button);
    await user.click(await item(/取数代码/));
    const dialog = await screen.findByRole('dialog', { name: '用代码取这些数' });
    await within(dialog).findByText(
      /read\.csv\(".*api\/v1\/indicators\/preschool-gross-enrolment-ratio\.csv"/,
    );
    await user.click(within(dialog).getByRole('radio', { name: 'DuckDB' }));
    expect(
      within(dialog).getByText(/read_parquet\('.*preschool-gross-enrolment-ratio\.parquet'\)/),
    ).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(button));
  });
});
