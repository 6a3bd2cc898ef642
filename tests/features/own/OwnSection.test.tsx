import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { OwnSection } from '@/features/own/OwnSection';
import { openShelf } from '@/own/store/ownShelf';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';
import { keepSavedFiles } from '../../savedFiles';
import { deskSession } from './deskSession';

/** A shelf of a browser that keeps nothing: what is on it lasts as long as the page. */
const shelfOfPage = () =>
  openShelf(() => {
    throw new Error('nothing is kept here');
  }, null);

function show(search = '?page=data&sec=own', shelf = shelfOfPage()) {
  renderInView(
    <OwnSection dataset={goldenDataset} shelf={shelf} loadSession={async () => deskSession} />,
    search,
  );
  return shelf;
}

const TABLE = [
  '城市,指标,年份,数值,单位',
  '宜春市,小学在校学生数,2022年,40.1,万人',
  '宜春市,小学在校学生数,2023年,39.8,万人',
  '丰城市,小学在校学生数,2023年,9.1,万人',
  '宜春市,小学在校学生数,2021年,"36,1",万人',
].join('\n');

const bring = async (text: string, name = '宜春.csv') =>
  userEvent.upload(screen.getByLabelText('选择文件…'), new File([text], name, { type: 'text/csv' }), {
    applyAccept: false,
  });
const told = (text: string) => screen.findByText(text, { selector: '[role=status]' });

describe('an input method', () => {
  it('ends a character with Enter, or gives it up with Escape, and the name stays in writing', async () => {
    show();
    await bring(TABLE);
    await userEvent.click(await screen.findByRole('button', { name: /^收下/ }));
    const box = await screen.findByLabelText<HTMLInputElement>('表名');
    box.focus();
    fireEvent.change(box, { target: { value: 'yichun' } });
    for (const key of ['Enter', 'Escape'])
      for (const writing of [{ keyCode: 229 }, { isComposing: true }]) {
        fireEvent.keyDown(box, { key, ...writing });
        expect(document.activeElement).toBe(box);
        expect(box.value).toBe('yichun');
      }
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(document.activeElement).not.toBe(box);
  });
});

describe('bringing a table', () => {
  it('says what it gives, shows it as it will be read, and lists what is wrong', async () => {
    show();
    await bring(TABLE);
    await told('读出 2 个数字，2 行读不了');
    expect(screen.getByRole('heading', { name: '宜春.csv' })).toBe(document.activeElement);
    const [columns, asRead, issues] = screen.getAllByRole('table');
    expect(within(columns as HTMLElement).getByLabelText<HTMLSelectElement>('“城市”读作').value).toBe(
      'place',
    );
    const [, first] = within(asRead as HTMLElement).getAllByRole('row');
    expect(first?.textContent).toBe('2宜春市小学在校学生数2022401,000 人40.1万人');
    const faults = within(issues as HTMLElement).getAllByRole('row');
    expect(faults.map((row) => row.textContent)).toEqual([
      '行列内容问题和改法',
      expect.stringMatching(/^4城市丰城市错误 不认识地区“丰城市”/),
      expect.stringMatching(/^5数值36,1错误 “36,1”的逗号位置不对/),
    ]);
  });

  it('says how many cells have no figure', async () => {
    show();
    await bring('城市,年份,小学在校学生数（万人）\n宜春市,2022年,40.1\n宜春市,2023年,—\n宜春市,2024年,');
    await told('读出 1 个数字，2 格没有数');
  });

  it('takes the good rows by choice, and a name that is settled counts at once', async () => {
    const shelf = show();
    await bring(TABLE);
    await told('读出 2 个数字，2 行读不了');
    await userEvent.selectOptions(screen.getByLabelText('“丰城市”是'), '新地区');
    await told('读出 3 个数字，1 行读不了，1 处提醒');
    await userEvent.click(screen.getByRole('button', { name: '收下 3 个数字，1 行里读不了的不收' }));
    await screen.findByText('“宜春”已收下，3 个数字');
    const [kept] = shelf.state().tables;
    expect(kept).toMatchObject({ name: '宜春', on: true });
    expect(kept?.table.places.map(({ name }) => name.zh)).toEqual(['丰城市']);
    expect(screen.getByRole('listitem').textContent).toContain('3 个数字');
    expect(screen.getByRole('alert').textContent).toContain('浏览器不让保存');
  });

  it('finds any other name that is typed, and takes all others as new ones', async () => {
    show();
    await bring('城市,指标,年份,数值,单位\n甲市,小学在校学生数,2023,9,人\n乙市,小学在校学生数,2023,8,人');
    await told('读出 0 个数字，2 行读不了');
    await userEvent.selectOptions(screen.getByLabelText('“甲市”是'), '选别的…');
    fireEvent.change(screen.getByLabelText('“甲市”的名称或代码'), { target: { value: '南昌市' } });
    await told('读出 1 个数字，1 行读不了');
    await userEvent.click(screen.getByLabelText('其余的都作为新地区'));
    await told('读出 2 个数字，1 处提醒');
    expect(screen.getByText('地区都已定下')).toBeTruthy();
  });

  it('asks for what no column says, and reads with it', async () => {
    show();
    await bring('城市,2022年,2023年\n南昌,40,41');
    await told('还读不出数字');
    expect(screen.getByText(/没有一列是指标/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('指标'), { target: { value: '小学在校学生数' } });
    fireEvent.change(screen.getByLabelText('单位'), { target: { value: '万人' } });
    await told('读出 2 个数字');
    await userEvent.selectOptions(screen.getByLabelText('表的样子'), '一行一个数');
    await told('还读不出数字');
  });

  it('tells why a table is not read, and takes another', async () => {
    show();
    await bring('');
    expect((await screen.findByRole('alert')).textContent).toContain('文件里没有内容');
    await userEvent.upload(screen.getByLabelText('选择文件…'), new File([TABLE], 'b.csv'), {
      applyAccept: false,
    });
    await told('读出 2 个数字，2 行读不了');
    await userEvent.click(screen.getByRole('button', { name: '放弃这张表' }));
    expect(screen.getByRole('button', { name: '选择文件…' })).toBeTruthy();
  });

  it('reads what is pasted anywhere but into a field, in English too', async () => {
    show('?page=data&sec=own&lang=en');
    const clipboardData = { files: [], getData: () => TABLE.replaceAll(',', '\t') };
    fireEvent.paste(document.body, { clipboardData });
    await told('2 figures read, 2 rows cannot be read');
    expect(screen.getByRole('heading', { name: 'Pasted table' })).toBeTruthy();
    expect(screen.getByText(/^5 rows\stabs$/)).toBeTruthy();
  });

  it('reads of a long table the first rows, then all when asked', async () => {
    show();
    const rows = Array.from({ length: 2_500 }, (_, at) => `区${at},小学在校学生数,2023,${at + 1},人`);
    await bring(['城市,指标,年份,数值,单位', ...rows].join('\n'));
    await told('前 2,000 行：读出 0 个数字，2,000 行读不了');
    await userEvent.click(screen.getByLabelText('其余的都作为新地区'));
    await told('前 2,000 行：读出 2,000 个数字，2,000 处提醒');
    await userEvent.click(screen.getByRole('button', { name: '读全部 2,500 行' }));
    await told('读出 2,500 个数字，2,500 处提醒');
    expect(screen.getByText(/先列 50 处/)).toBeTruthy();
  });

  it('has no markup, link or formula of a table', async () => {
    const files = keepSavedFiles();
    show();
    await bring(
      '城市,指标,年份,数值\n<img src=x onerror=alert(1)>,=HYPERLINK("http://a"),2023,1\n南昌,小学在校学生数,2023,1',
      '<b>a</b>.csv',
    );
    await told('读出 1 个数字，1 行读不了，1 处提醒');
    expect(document.querySelectorAll('img, b a, td a, td b')).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: '下载清单（CSV）' }));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(await files[0]?.content.text()).not.toMatch(/(^|,)"?=/m);
  });
});

describe('tables that were taken', () => {
  it('are renamed, switched off, exported, deleted and put back', async () => {
    const files = keepSavedFiles();
    const shelf = show();
    await bring(TABLE);
    await told('读出 2 个数字，2 行读不了');
    await userEvent.click(screen.getByRole('button', { name: /^收下/ }));
    const name = await screen.findByLabelText('表名');
    await userEvent.clear(name);
    await userEvent.type(name, '年鉴{Enter}');
    await waitFor(() => expect(shelf.state().tables[0]?.name).toBe('年鉴'));
    await userEvent.click(screen.getByRole('checkbox', { name: /放进图表/ }));
    await waitFor(() => expect(shelf.state().tables[0]?.on).toBe(false));
    expect(screen.queryByRole('link', { name: /看图/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '导出 CSV：年鉴' }));
    await waitFor(() => expect(files.map((file) => file.name)).toEqual(['年鉴.csv']));
    const lines = (await files[0]?.content.text())?.trim().split('\r\n');
    expect(lines).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: '删除：年鉴' }));
    await waitFor(() => expect(shelf.state().tables).toHaveLength(0));
    expect(document.activeElement?.textContent).toContain('“年鉴”已删除');
    await userEvent.click(screen.getByRole('button', { name: '恢复：年鉴' }));
    await waitFor(() => expect(shelf.state().tables[0]?.name).toBe('年鉴'));
  });

  it('have a template with a real figure', async () => {
    const files = keepSavedFiles();
    show();
    await userEvent.click(screen.getByRole('button', { name: '下载样表' }));
    await waitFor(() => expect(files.map((file) => file.name)).toEqual(['样表.csv']));
    const [head, example] = (await files[0]?.content.text())?.split('\r\n') ?? [];
    expect(head).toBe('\uFEFF地区,指标,学段,年份,数值,单位,性质,来源,备注');
    expect(example?.split(',').slice(0, 5).every(Boolean)).toBe(true);
  });
});
