import { expect, it } from 'vitest';
import type { FigureChange } from '@/domain/figureChange';
import { netChanges } from '@/query/changes/netChanges';
import { decodeView } from '@/view/codec';
import { changesInView } from '@/view/pin/changesInView';
import { resolveView } from '@/view/resolveView';
import { changedDataset, figureChange } from '../../changeFixtures';

const PRESCHOOL = 'preschool-gross-enrolment-ratio';
const dataset = { ...changedDataset([]), replacedBy: new Map([['old-ratio', PRESCHOOL]]) };

/** Whether a view of an address shows a figure that changed. */
function shows(search: string, change: Partial<FigureChange> = {}): boolean {
  const { view } = resolveView(decodeView(search).view, dataset);
  return changesInView(netChanges([figureChange(change)]), view, dataset).length > 0;
}

it.each<[string, Partial<FigureChange>]>([
  [`?i=${PRESCHOOL}`, {}],
  [`?i=${PRESCHOOL}&p=360100&y=2010-2015&n=actual`, {}],
  [`?i=${PRESCHOOL}&embed=1`, {}],
  [
    `?i=${PRESCHOOL}`,
    { kind: 'removed', observationId: 'nc.old-ratio.2015.actual', indicatorId: 'old-ratio' },
  ],
  [
    `?i=${PRESCHOOL}`,
    { indicatorId: 'aid-amount', field: 'indicator_id', before: PRESCHOOL, after: 'aid-amount' },
  ],
  [`?i=${PRESCHOOL}&v=comparison&at=2015`, {}],
  [`?i=${PRESCHOOL}&v=comparison`, { period: '2016' }],
  [`?i=${PRESCHOOL}&v=cities`, { placeCode: '', observationId: '', field: 'figures' }],
  ['?page=home&s=preschool', {}],
  ['?page=home&s=preschool', { kind: 'removed', indicatorId: 'gone-for-good' }],
  ['?page=data&sec=coverage', {}],
  ['?page=targets', { nature: 'target' }],
])('%s shows it', (search, change) => {
  expect(shows(search, change)).toBe(true);
});

it.each<[string, Partial<FigureChange>]>([
  ['?i=primary-students', {}],
  [`?i=${PRESCHOOL}&p=360700`, {}],
  [`?i=${PRESCHOOL}&y=2016-`, {}],
  [`?i=${PRESCHOOL}&n=target`, {}],
  [`?i=${PRESCHOOL}`, { kind: 'removed', indicatorId: 'gone-for-good' }],
  [`?i=${PRESCHOOL}`, { placeCode: '', observationId: '', field: 'figures' }],
  [`?i=${PRESCHOOL}&v=comparison&at=2016`, {}],
  [`?i=${PRESCHOOL}&v=comparison`, { period: '2011' }],
  ['?page=home&s=higher', { kind: 'removed', indicatorId: 'gone-for-good' }],
  ['?page=city&city=360700', {}],
  ['?page=data&sec=coverage&s=higher', {}],
])('%s does not show it', (search, change) => {
  expect(shows(search, change)).toBe(false);
});
