import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SourceList } from '@/features/sources/SourceList';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const draw = (search = '') =>
  renderInView(<SourceList dataset={goldenDataset} />, `?page=data&sec=sources${search}`);

describe('the list of documents', { timeout: 30_000 }, () => {
  it('links every document, with grade and counts', () => {
    draw();
    const link = screen.getByRole('link', { name: '江门市教育局2023年工作要点' });
    expect(link.getAttribute('href')).toMatch(/sec=sources.*d=jiangmen-2023/);
    expect(link.closest('li')?.textContent).toMatch(/主管部门原文.*江教办.*10 个数字.*江门/);
    expect(screen.getAllByRole('link')).toHaveLength(107);
  });

  it('narrows by grade, place and words, says how many are left, and shows all again', async () => {
    draw();
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: '取自' }), 'A');
    expect(screen.getByText('107 份中的 5 份')).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: '查文件' }), '江教办');
    expect(screen.getByText('107 份中的 1 份')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: '地区' }), '南昌');
    expect(screen.getByText('没有这样的文件。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '看全部' }));
    expect(screen.getByText('共 107 份')).toBeTruthy();
  });

  it('keeps what it is narrowed to in the view, and opens so', async () => {
    const { store } = draw('&hl=360700&kind=official_publication&lang=en');
    expect(screen.getByText(/^\d+ of 107 documents$/)).toBeTruthy();
    await userEvent.setup().type(screen.getByRole('searchbox'), 'aid');
    expect(store.getState().view).toMatchObject({ sourceWords: 'aid', focusPlace: '360700' });
  });
});
