import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DocumentView } from '@/features/sources/DocumentView';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const draw = (sourceId: string, search = '') =>
  renderInView(
    <DocumentView dataset={goldenDataset} sourceId={sourceId} />,
    `?page=data&sec=sources${search}`,
  );
const figures = () => [...document.querySelectorAll('q')].flatMap((printed) => printed.closest('li') ?? []);
const RETENTION = 'nc.compulsory-retention-rate.2020.actual';

describe('the page of a document', { timeout: 30_000 }, () => {
  it('lists every figure with its item, as printed, each leading to its chart', () => {
    draw('nanchang-2020');
    expect(figures()).toHaveLength(110);
    expect(screen.getByText(/^全部数字\s114 个，109 项指标/)).toBeTruthy();
    expect(document.querySelector('h3')?.textContent).toBe('2020 年部分　第一部分 9 个数字');
    const retention = figures().find((one) => one.textContent?.startsWith('97.01%'));
    expect(retention?.querySelector('q')?.textContent).toBe('97.01%');
    expect(retention?.querySelector('a')?.getAttribute('href')).toMatch(
      /i=compulsory-retention-rate.*o=nc\.comp/,
    );
  });

  it('says what it is and what its grade means', () => {
    draw('nanchang-2023');
    expect(screen.getByText('洪教办字〔2023〕4号')).toBeTruthy();
    expect(screen.getByText(/^主管部门原文\s主管部门自己印发的原文/)).toBeTruthy();
  });

  it('opens at the item that is asked for', () => {
    draw('nanchang-2020', `&d=nanchang-2020&open=${RETENTION}`);
    const [current, ...others] = document.querySelectorAll('[aria-current]');
    expect(others).toEqual([]);
    expect(current?.textContent).toContain('97.01%');
  });

  it('prints a range as one figure', () => {
    draw('nanchang-2020');
    const ranges = figures().filter((one) => /\d—\d+ \D/.test(one.querySelector('a')?.textContent ?? ''));
    expect(ranges).toHaveLength(4);
    expect(ranges[0]?.textContent).toContain('1—2 所 [2021] 计划');
  });

  it('folds long series, but not one that is asked for', () => {
    const first = goldenDataset.observationsIn
      .get('nbs-data')
      ?.find(({ indicatorId }) => indicatorId === 'primary-students');
    draw('nbs-data', `&d=nbs-data&open=${first?.id}`);
    const open = [...document.querySelectorAll('details')].filter((one) => one.open);
    expect(open).toHaveLength(1);
    expect(document.querySelectorAll('details').length).toBeGreaterThan(10);
    expect(open[0]?.querySelector('[aria-current]')).toBeTruthy();
  });

  it('shows the standards that a document sets', () => {
    draw('county-preschool-evaluation-2020', '&lang=en');
    expect(screen.getByRole('heading', { name: 'Standards set by this document' })).toBeTruthy();
    expect(screen.getAllByText(/^for counties/)).toHaveLength(3);
    expect(screen.getByText(/^No figures are taken from this document/)).toBeTruthy();
  });
});
