import { expect, it } from 'vitest';
import { resolveWithParts } from '@/app/screens/showIn';
import { createViewStore } from '@/view/viewStore';
import { goldenDataset } from '../../goldenData';
import { FakeAddress } from '../../view/fakeAddress';

const parts = { dataset: () => goldenDataset, want: () => null };

it('tells what an address could not have, also where its figures are asked for twice', () => {
  const search = '?i=preschool-gross-enrolment-ratio&m=share:country&d=nowhere';
  const store = createViewStore(new FakeAddress(search));
  const { resolveWith } = store.getState();
  resolveWithParts(resolveWith, parts);
  resolveWithParts(resolveWith, parts);
  const { refused, ignored } = store.getState();
  expect(refused?.measure).toEqual({ id: 'share:country', argument: '' });
  expect(ignored.map(({ key }) => key)).toEqual(['d']);
});
