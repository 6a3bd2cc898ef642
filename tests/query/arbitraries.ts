import fc from 'fast-check';
import { BOUNDS, NATURES, type Observation, SCOPES } from '@/domain/observation';
import { ALL_PLACES, observation } from '../fixtures';

const TIMES = [
  '2018',
  '2019',
  '2020',
  '2021',
  '2022',
  '2021-S1',
  '2021-S2',
  '2019-01-01/P5M',
  '2020-01-01/P3Y',
];

const NOTHING = { zh: '', en: '' };

/** Any observation of the small dataset. */
export const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    placeCode: fc.constantFrom(...ALL_PLACES),
    indicatorId: fc.constantFrom('rate', 'rate', 'rate-near', 'students'),
    time: fc.constantFrom(...TIMES),
    nature: fc.constantFrom(...NATURES),
    bound: fc.constantFrom(...BOUNDS),
    scope: fc.constantFrom(...SCOPES),
    periodBasis: fc.constantFrom('printed' as const, 'inferred' as const),
    sourceId: fc.constantFrom('report', 'press'),
    value: fc.integer({ min: 0, max: 200 }),
    resolution: fc.constantFrom(1, 1, 0.1, 10),
    breakReason: fc.constantFrom(NOTHING, { zh: '断开', en: 'Breaks' }, { zh: '', en: 'Breaks' }),
    doubt: fc.constantFrom(NOTHING, NOTHING, NOTHING, { zh: '存疑', en: '' }),
  })
  .map(observation);

/** Observations with different ids, as in a checked dataset. */
export const anyObservations = fc.uniqueArray(anyObservation, { selector: ({ id }) => id, maxLength: 30 });

/** Observations and the same in another order. */
export const shuffled = anyObservations.chain((list) =>
  fc.tuple(
    fc.constant(list),
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
  ),
);
