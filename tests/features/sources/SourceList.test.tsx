import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DocumentList } from '@/features/sources/DocumentList';
import { SourceList } from '@/features/sources/SourceList';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

describe('the list of documents', { timeout: 30_000 }, () => {
  it('starts with the five documents of the cities, with their counts', () => {
    renderInView(<SourceList dataset={goldenDataset} />);
    const own = screen.getByRole('region', { name: '各市教育主管部门的文件' });
    const buttons = within(own).getAllByRole('button');
    expect(buttons).toHaveLength(5);
    expect(buttons[0]?.textContent).toContain('114 个数字');
    expect(screen.getAllByText('共 107 份')).toHaveLength(1);
  });

  it('explains each grade in plain words', () => {
    renderInView(<SourceList dataset={goldenDataset} />, '?lang=en');
    for (const text of [/^The authority's own text/, /taken from a stored copy/, /^A press report/])
      expect(screen.getByText(text)).toBeTruthy();
  });

  it('narrows by grade, place and words, says how many are left, and shows all again', async () => {
    renderInView(<SourceList dataset={goldenDataset} />);
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: '级别' }), 'A');
    expect(screen.getByText('107 份中的 5 份')).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: '查文件' }), '江教办');
    expect(screen.getByText('107 份中的 1 份')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: '地区' }), '南昌');
    expect(screen.getByText('没有这样的文件。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '看全部' }));
    expect(screen.getByText('共 107 份')).toBeTruthy();
  });

  it('keeps what it is narrowed to in the view, and opens so', async () => {
    const { store } = renderInView(
      <SourceList dataset={goldenDataset} />,
      '?page=sources&hl=360700&kind=official_publication&lang=en',
    );
    expect(screen.getByText(/^\d+ of 107 documents$/)).toBeTruthy();
    const shown = screen.getAllByRole('region');
    expect(shown.map((region) => region.getAttribute('aria-label'))).toEqual(['Official publications']);
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox'), 'aid');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Grade' }), 'B');
    expect(store.getState().view).toMatchObject({
      sourceWords: 'aid',
      sourceGrade: 'B',
      focusPlace: '360700',
    });
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(store.getState().view).toMatchObject({
      sourceWords: '',
      sourceGrade: '',
      sourceKind: '',
      focusPlace: '',
    });
  });

  it('opens a document as a page, from the list and from the rail', async () => {
    const { store } = renderInView(
      <>
        <DocumentList dataset={goldenDataset} />
        <SourceList dataset={goldenDataset} />
      </>,
      '?page=sources',
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^江门市教育局2023年工作要点.*江教办/ }));
    expect(store.getState().view.sourceId).toBe('jiangmen-2023');
    const rail = screen.getByRole('navigation', { name: '文件' });
    expect(within(rail).getByRole('button', { current: 'page' }).textContent).toBe(
      '江门市教育局2023年工作要点',
    );
    await user.click(within(rail).getByRole('button', { name: '全部文件' }));
    expect(store.getState().view.sourceId).toBe('');
  });
});
