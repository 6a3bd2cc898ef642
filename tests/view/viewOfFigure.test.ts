import { describe, expect, it } from 'vitest';
import { copiedSearch } from '@/view/copiedAddress';
import { OPENING_VIEW, type View } from '@/view/view';
import { viewOfFigure } from '@/view/viewOfFigure';
import { observation } from '../fixtures';
import { goldenDataset } from '../goldenData';

const figure = observation({ id: 'f', indicatorId: 'primary-students', stageId: 'primary' });

describe('the link of a cited figure', () => {
  it('leads to its own indicator, whatever page it was opened on', () => {
    const elsewhere: readonly View[] = [
      {
        ...OPENING_VIEW,
        screen: 'indicator',
        indicatorId: 'preschool-gross-enrolment-ratio',
        language: 'en',
      },
      {
        ...OPENING_VIEW,
        screen: 'city',
        cityCode: '360700',
        indicatorId: 'primary-students',
        language: 'en',
      },
    ];
    for (const view of elsewhere) {
      const search = copiedSearch(viewOfFigure(view, figure), goldenDataset);
      expect(Object.fromEntries(new URLSearchParams(search))).toMatchObject({
        page: 'indicator',
        v: 'trend',
        s: 'primary',
        i: 'primary-students',
        o: 'f',
        lang: 'en',
      });
    }
  });

  it('keeps the picture that shows it', () => {
    const view: View = {
      ...OPENING_VIEW,
      screen: 'indicator',
      kind: 'comparison',
      indicatorId: 'primary-students',
      stageId: 'compulsory',
      fromYear: 2010,
    };
    expect(viewOfFigure(view, figure)).toEqual({ ...view, observationId: 'f' });
  });
});
