import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Change } from '@/domain/dataRecord';
import { AboutSection } from '@/features/about/AboutSection';
import { ChangesSection } from '@/features/about/ChangesSection';
import { GlossarySection } from '@/features/about/GlossarySection';
import { DownloadsSection } from '@/features/export/DownloadsSection';
import { figureChange } from '../../changeFixtures';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const change = (version: string, kind: Change['kind'], indicatorId: string, note: string): Change => ({
  version,
  date: '2026-11-28',
  kind,
  indicatorId,
  replacedBy: kind === 'removed' ? 'primary-students' : '',
  note: { zh: note, en: `${note} (en)` },
});
const dataset = {
  ...goldenDataset,
  edition: { version: '1.1.0', date: '2026-11-28' },
  figureChanges: new Map([['1.1.0', [figureChange()]]]),
  record: {
    versions: [
      {
        version: '1.1.0',
        since: '1.0.0',
        date: '2026-11-28',
        counts: { added: 0, corrected: 1, removed: 0, series: 0 },
      },
    ],
    files: [
      { name: 'places.csv', rows: 7, bytes: 499 },
      { name: 'observations.csv', rows: 5303, bytes: 1_289_268 },
    ],
    changes: [
      change('1.0.0', 'added', 'primary-students', '新增指标'),
      change('1.1.0', 'corrected', 'aid-amount', '同一原因'),
      change('1.1.0', 'corrected', 'primary-students', '同一原因'),
      change('1.1.0', 'removed', 'gone-indicator', '不再单列'),
    ],
  },
};

describe('the sections of the data page', () => {
  it('offers all figures and every file with its number of rows', () => {
    renderInView(<DownloadsSection dataset={dataset} />, '?page=data&sec=downloads');
    const count = goldenDataset.figureCount.toLocaleString('en');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      `Excel（XLSX）${count} 行`,
      `CSV，Excel、WPS 用${count} 行`,
      `CSV，程序用${count} 行`,
      `JSON${count} 行`,
      `Parquet${count} 行`,
      `数据包（ZIP）${count} 行`,
    ]);
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('5,303 行1.3 MB');
    expect(screen.getByRole('link', { name: 'places.csv' }).getAttribute('href')).toBe(
      'http://localhost:3000/data/places.csv',
    );
  });

  it('tells what changed, the newest version first, one reason once', () => {
    renderInView(<ChangesSection dataset={dataset} />, '?page=data&sec=changes');
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      '1.1.0 版　2026-11-28',
      '1.0.0 版　2026-11-28',
    ]);
    const item = screen.getByText(/^同一原因/).closest('li') as HTMLElement;
    expect(within(item).getAllByRole('link')).toHaveLength(2);
    expect(screen.getByText(/^不再单列/).closest('li')?.textContent).toMatch(/gone-indicator，改用小学/);
  });

  it('has a line for the figures of each version, and lists them when asked', async () => {
    renderInView(<ChangesSection dataset={dataset} />, '?page=data&sec=changes');
    expect(screen.getByText('数字没有变')).toBeTruthy();
    expect(screen.getByText('指标改正 2 项')).toBeTruthy();
    expect(screen.queryByText(/数值由/)).toBeNull();
    const list = screen.getByText('数字改正 1 个').closest('details') as HTMLDetailsElement;
    list.open = true;
    fireEvent(list, new Event('toggle'));
    expect((await screen.findByText(/数值由 85% 改为 87.2%$/)).textContent).toMatch(
      /^学前教育毛入园率　南昌　2015 年：/,
    );
  });

  it('says the same in English', () => {
    renderInView(<ChangesSection dataset={dataset} />, '?page=data&sec=changes&lang=en');
    expect(screen.getByText('Figures: 1 corrected')).toBeTruthy();
    expect(screen.getByText('No figure changed')).toBeTruthy();
    expect(screen.getByText('Indicators: corrected 2')).toBeTruthy();
  });

  it('explains grades, marks, bounds, measures with formulas, and the indicators of the stage', () => {
    renderInView(<GlossarySection dataset={dataset} />, '?page=data&sec=glossary&s=special');
    const names = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(names).toEqual([
      '记号',
      '用语',
      '数字取自何处',
      '数前的字',
      '范围',
      '换算',
      expect.stringMatching(/^指标解释　特殊/),
    ]);
    expect(screen.getByText('本地的数除以全省同年的数')).toBeTruthy();
    expect(screen.getByRole('link', { name: '特殊教育学校数' }).getAttribute('href')).toContain(
      'i=special-schools',
    );
  });

  it('says what it is for, and how to cite the version at hand', () => {
    renderInView(<AboutSection dataset={dataset} />, '?page=data&sec=about&lang=en');
    expect(screen.getByRole('heading', { name: 'Privacy' })).toBeTruthy();
    expect(screen.getByText(/Version 1\.1\.0/, { selector: 'pre' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Copy citation' })).toHaveLength(3);
  });
});
