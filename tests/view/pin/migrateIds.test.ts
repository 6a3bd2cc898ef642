import { describe, expect, it } from 'vitest';
import { decodeView } from '@/view/codec';
import { neededFigures } from '@/view/neededFigures';
import { migrateIds } from '@/view/pin/migrateIds';
import { resolveView } from '@/view/resolveView';
import { goldenDataset } from '../../goldenData';

const dataset = {
  ...goldenDataset,
  replacedBy: new Map([
    ['schools-students-general', 'primary-students'],
    ['nc.preschool-gross-enrolment-ratio.2015.plan', 'nc.preschool-gross-enrolment-ratio.2015.actual'],
  ]),
};
const resolved = (search: string) => resolveView(decodeView(search).view, dataset);

describe('identifiers that were given up', () => {
  it('lead to what took their place, pinned links too, and this is told', () => {
    const { view, ignored } = resolved('?i=schools-students-general&s=none&pin=0.2.0');
    expect(view).toMatchObject({ indicatorId: 'primary-students', pin: '0.2.0', screen: 'indicator' });
    expect(ignored).toEqual([{ key: 'i', value: 'schools-students-general', reason: 'replaced' }]);
  });

  it('lead to the same place and year of a figure, and to a figure under another name', () => {
    const own = goldenDataset.observationsOf.get('primary-students')?.[0]?.id ?? '';
    const old = own.replace('primary-students', 'schools-students-general');
    expect(resolved(`?i=primary-students&s=none&o=${old}`).view.observationId).toBe(own);
    const renamed = 'nc.preschool-gross-enrolment-ratio.2015.plan';
    expect(resolved(`?o=${renamed}`).view.observationId).toBe(
      'nc.preschool-gross-enrolment-ratio.2015.actual',
    );
  });

  it('load the figures of what took their place', () => {
    const { view } = decodeView('?i=schools-students-general&o=nc.schools-students-general.2005.actual');
    expect(neededFigures(view, dataset).indicatorIds).toEqual(['primary-students']);
  });

  it('are changed in measures, slides and unfolded rows; what was never replaced stays as it is', () => {
    const { view } = decodeView(
      '?m=ratio:schools-students-general&slide=schools-students-general&open=schools-students-general,x',
    );
    expect(migrateIds(view, dataset).view).toMatchObject({
      measure: { id: 'ratio', argument: 'primary-students' },
      slide: 'primary-students',
      unfolded: ['primary-students', 'x'],
    });
    const other = decodeView('?i=primary-students').view;
    expect(migrateIds(other, dataset).view).toBe(other);
  });

  it('of pages of earlier versions keep the pin', () => {
    const { view, ignored } = resolved('?page=compare&i=primary-students&s=primary&pin=1.0.0');
    expect(view).toMatchObject({ screen: 'indicator', kind: 'comparison', pin: '1.0.0' });
    expect(ignored).toEqual([]);
  });
});
