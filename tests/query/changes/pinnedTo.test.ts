import { expect, it } from 'vitest';
import { compareVersions } from '@/domain/dataVersion';
import { pinStanding, versionsAfter } from '@/query/changes/pinnedTo';
import { changedDataset, figureChange } from '../../changeFixtures';

const dataset = changedDataset([figureChange(), figureChange({ version: '1.2.0', since: '1.1.9' })]);

it.each([
  ['1.2.0', 'same'],
  ['1.1.0', 'older'],
  ['1.0.0', 'older'],
  ['1.1.9', 'older'],
  ['1.1.5', 'unknown'],
  ['0.9.0', 'unknown'],
  ['1.10.0', 'newer'],
])('a link pinned to %s is %s', (pin, standing) => {
  expect(pinStanding(dataset, pin)).toBe(standing);
});

it('the versions after the pinned one are compared with it', () => {
  expect(versionsAfter(dataset, '1.0.0')).toEqual(['1.1.0', '1.2.0']);
  expect(versionsAfter(dataset, '1.1.0')).toEqual(['1.2.0']);
});

it('versions are ordered by their numbers', () => {
  expect(['1.10.0', '1.9.1', '0.2.0', '1.9.0'].sort(compareVersions)).toEqual([
    '0.2.0',
    '1.9.0',
    '1.9.1',
    '1.10.0',
  ]);
});
