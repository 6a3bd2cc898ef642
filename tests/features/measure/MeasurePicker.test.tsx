import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MeasurePicker } from '@/features/measure/MeasurePicker';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const pick = (indicatorId: string, search: string) =>
  renderInView(<MeasurePicker dataset={goldenDataset} indicatorId={indicatorId} />, search);

describe('MeasurePicker', () => {
  it('puts the chosen measure into the view and puts the chosen figure away', async () => {
    const { store } = pick(
      'primary-students',
      '?v=trend&i=primary-students&o=jm.primary-students.2024.actual',
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '换算' }), '占全国比重');
    expect(store.getState().view).toMatchObject({
      measure: { id: 'share:country', argument: '' },
      observationId: '',
    });
  });

  it('keeps what makes no sense in the list, with the reason, and lets nobody choose it', () => {
    pick('preschool-gross-enrolment-ratio', '?v=trend');
    const option = screen.getByRole<HTMLOptionElement>('option', {
      name: /^占全国比重（比率、平均数和多年累计不能相加/,
    });
    expect(option.disabled).toBe(true);
    expect(screen.getByRole<HTMLOptionElement>('option', { name: '与全国之差' }).disabled).toBe(false);
  });

  it('asks for the base year of an index, and for none otherwise', async () => {
    const { store } = pick(
      'regular-undergraduate-and-college-students',
      '?v=trend&i=regular-undergraduate-and-college-students&lang=en',
    );
    expect(screen.queryByRole('combobox', { name: 'Base year' })).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Measure' }), 'Index (a year = 100)');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Base year' }), '2010 = 100');
    expect(store.getState().view.measure).toEqual({ id: 'index', argument: '2010' });
  });

  it('offers only pairs of one level for a ratio', () => {
    pick('primary-students', '?v=trend&i=primary-students');
    const ratios = screen.getAllByRole('option', { name: /^除以/ }).map(({ textContent }) => textContent);
    expect(ratios).toEqual(['除以小学专任教师数', '除以小学班级数']);
  });

  it('does not offer an index that only provinces and the country would have, and says why', () => {
    pick('primary-students', '?v=trend&i=primary-students');
    const index = screen.getByRole<HTMLOptionElement>('option', { name: /^指数/ });
    expect(index.disabled).toBe(true);
    expect(index.textContent).toContain('各市都没有两个可比的年份');
    expect(screen.queryByRole('radio', { name: /100/ })).toBeNull();
  });
});
