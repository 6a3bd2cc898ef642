import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HomeBody } from '@/features/home/HomeBody';
import { homeBoard } from '@/query/home/homeBoard';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const open = (stageId: string) =>
  renderInView(
    <HomeBody
      dataset={goldenDataset}
      board={homeBoard(goldenDataset, stageId, 2026)}
      present={<p>Present</p>}
    >
      <p>Charts</p>
    </HomeBody>,
    `?page=home&s=${stageId}`,
  );

describe('the first page of a stage', () => {
  it('is headed by a comparison where cities can be compared', () => {
    open('compulsory');
    screen.getByRole('heading', { name: /四市比较/ });
    screen.getByText('Charts');
  });

  it('is headed by what it has where nothing can be compared, with the newest figures under it', () => {
    open('lifelong');
    expect(screen.queryByRole('heading', { name: /比较/ })).toBeNull();
    screen.getByRole('heading', { name: /收录的数字$/ });
    expect(screen.queryByText('Present')).toBeNull();
    expect(screen.getAllByText(/^南昌 2020 年/).length).toBeGreaterThan(0);
  });
});
