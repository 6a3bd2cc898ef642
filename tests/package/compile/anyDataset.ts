import fc from 'fast-check';
import type { Dataset } from '@/domain/dataset';
import { datasetOf, INDICATORS } from '../../fixtures';
import { anyObservations } from '../../query/arbitraries';

const rank = new Map(INDICATORS.map(({ id }, at) => [id, at]));
const text = fc.string({ unit: fc.constantFrom('中', 'a', '"', ',', '\n', '|', '😀', ' '), maxLength: 6 });
const both = fc.record({ zh: text, en: text });

/** Any small dataset whose figures stand in the order of their indicators, as in a data file. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .tuple(
    anyObservations,
    fc.infiniteStream(fc.tuple(both, both, text, fc.double({ noNaN: true, noDefaultInfinity: true }))),
  )
  .map(([observations, stream]) =>
    datasetOf(
      observations
        .map((one) => {
          const [note, doubt, locator, value] = stream.next().value;
          return { ...one, note, doubt, locator, value: value || 0, resolution: Math.abs(value) || 1 };
        })
        .sort((a, b) => (rank.get(a.indicatorId) ?? 0) - (rank.get(b.indicatorId) ?? 0)),
    ),
  );
