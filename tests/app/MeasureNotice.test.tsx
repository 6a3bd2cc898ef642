import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MeasureNotice } from '@/app/shell/Notices';
import { resolveView } from '@/view/resolveView';
import { goldenDataset } from '../goldenData';
import { renderInView } from '../renderInView';

function arriveAt(search: string) {
  const rendered = renderInView(<MeasureNotice dataset={goldenDataset} />, search);
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
});
