import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EmbedScreen } from '@/app/screens/EmbedScreen';
import { MeasureNotice } from '@/app/shell/Notices';
import { resolveView } from '@/view/resolveView';
import { goldenDataset } from '../goldenData';
import { renderInView } from '../renderInView';

function arriveAt(search: string, shown = <MeasureNotice dataset={goldenDataset} />) {
  const rendered = renderInView(shown, search);
  act(() => rendered.store.getState().resolveWith((view) => resolveView(view, goldenDataset)));
}

describe('MeasureNotice', () => {
  it.each([
    [
      '?v=trend&i=preschool-gross-enrolment-ratio&m=share:country',
      '“学前教育毛入园率”不能算“占全国比重”：比率、平均数和多年累计不能相加，没有占比。下面是公布的数字。',
    ],
    [
      '?v=trend&s=none&i=primary-students&m=index:1900&lang=en',
      '"Primary students" cannot be shown as "index (1900 = 100)": no figure for the base year. The published figures are shown.',
    ],
  ])('says why %s is not shown, until it is put away', async (search, words) => {
    arriveAt(search);
    expect(screen.getByRole('status').textContent).toContain(words);
    await userEvent.click(screen.getByRole('button'));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is silent where the measure makes sense', () => {
    arriveAt('?v=trend&m=change');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is said in a frame of another page instead of another picture', () => {
    arriveAt(
      '?i=compulsory-retention-rate&m=share:country&embed=1',
      <EmbedScreen dataset={goldenDataset} theme="light" />,
    );
    expect(screen.getByText(/“九年义务教育巩固率”不能算“占全国比重”/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('这里要的图没有找到');
    expect(screen.queryByRole('figure')).toBeNull();
  });
});
