import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearOf } from '@/domain/observation';
import { datasetOf, type ObservationChange, observation, selectFrom } from '../../fixtures';
import { anyObservations } from '../arbitraries';

function seriesOf(...changes: readonly ObservationChange[]) {
  const [series] = selectFrom(datasetOf(changes.map(observation))).series;
  if (!series) throw new Error('no series');
  return series;
}
const links = (...changes: readonly ObservationChange[]) =>
  seriesOf(...changes).links.map(({ kind, from, to }) => `${kind} ${yearOf(from)}–${yearOf(to)}`);
const broken = { breakReason: { zh: '断开', en: 'Breaks' } };

describe('links of a series', () => {
  it('join neighbouring years by a line and years apart by a gap', () => {
    expect(links({ time: '2018' }, { time: '2019' }, { time: '2021' })).toEqual([
      'line 2018–2019',
      'gap 2019–2021',
    ]);
  });

  it('sort the figures first', () => {
    expect(links({ time: '2020' }, { time: '2018' }, { time: '2019' })).toEqual([
      'line 2018–2019',
      'line 2019–2020',
    ]);
  });

  it('break where the later figure says so, near or far', () => {
    expect(links({ time: '2018' }, { time: '2019', ...broken })).toEqual(['break 2018–2019']);
    expect(links({ time: '2018' }, { time: '2021', ...broken })).toEqual(['break 2018–2021']);
    expect(links({ time: '2018', ...broken }, { time: '2019' })).toEqual(['line 2018–2019']);
  });

  it.each<[string, ObservationChange]>([
    ['a half-year', { time: '2019-S1' }],
    ['some months', { time: '2019-01-01/P5M' }],
    ['several years', { time: '2017-01-01/P3Y' }],
    ['a target', { time: '2019', nature: 'target' }],
    ['a plan', { time: '2019', nature: 'plan' }],
  ])('pass by %s', (_, change) => {
    const series = seriesOf({ time: '2018' }, change, { time: '2020' });
    expect(series.links.map(({ kind }) => kind)).toEqual(['gap']);
    expect(series.aside).toEqual([]);
    expect(series.observations).toHaveLength(3);
  });

  it('keep to the scope that most figures have; the rest stand aside', () => {
    const series = seriesOf({ time: '2018' }, { time: '2019', scope: 'central_urban' }, { time: '2020' });
    expect(series.links.map(({ kind }) => kind)).toEqual(['gap']);
    expect(series.aside.map(({ scope }) => scope)).toEqual(['central_urban']);
  });

  it('follow the source with more figures where two print one year', () => {
    const rival = { time: '2019', sourceId: 'press', value: 70 };
    const series = seriesOf(rival, { time: '2018' }, { time: '2019' }, { time: '2020' });
    expect(series.links.map(({ to }) => to.value)).toEqual([90, 90]);
    expect(series.aside.map(({ value }) => value)).toEqual([70]);
  });
});

describe('a doubtful figure', () => {
  const doubtful = { doubt: { zh: '与前后各年不合', en: '' } };

  it('stands aside, and nothing joins what is before it to what is after it', () => {
    const series = seriesOf(
      { time: '2018' },
      { time: '2019' },
      { time: '2020', ...doubtful },
      { time: '2021' },
    );
    expect(series.links.map(({ kind, to }) => `${kind} ${yearOf(to)}`)).toEqual(['line 2019']);
    expect(series.aside.map(yearOf)).toEqual([2020]);
  });

  it('breaks no line where another source has a sound figure of its year', () => {
    const sound = { time: '2019', sourceId: 'press' };
    expect(links({ time: '2018' }, { time: '2019', ...doubtful }, sound, { time: '2020' })).toEqual([
      'line 2018–2019',
      'line 2019–2020',
    ]);
  });

  it('hides no break that it stands after', () => {
    const series = seriesOf({ time: '2018' }, { time: '2019', ...doubtful, ...broken }, { time: '2020' });
    expect(series.links.map(({ kind, brokenAt }) => [kind, brokenAt && yearOf(brokenAt)])).toEqual([
      ['break', 2019],
    ]);
  });
});

it('breaks where the reason is told in one language only', () => {
  const told = { breakReason: { zh: '', en: 'Counted anew' } };
  expect(links({ time: '2018' }, { time: '2019', ...told })).toEqual(['break 2018–2019']);
});

it.each<[string, ObservationChange[], number]>([
  [
    'the whole place, where as many figures are of a part',
    [{ scope: 'municipal', value: 1 }, { value: 2 }],
    2,
  ],
  [
    'one and the same of two sources with as many figures',
    [
      { sourceId: 'report', value: 1 },
      { sourceId: 'press', value: 2 },
    ],
    2,
  ],
])('the line follows %s, in whatever order they stand in the file', (_, changes, expected) => {
  const ends = [changes, [...changes].reverse()].map((order) =>
    seriesOf({ time: '2019', sourceId: 'a' }, { time: '2019', scope: 'municipal', sourceId: 'b' }, ...order),
  );
  expect(ends.map(({ links: found }) => found.at(-1)?.to.value)).toEqual([expected, expected]);
});

describe('any series', () => {
  it('interpolates nothing: its links run between figures it has, forwards in time', () => {
    fc.assert(
      fc.property(anyObservations, (list) => {
        for (const { links: found, observations } of selectFrom(datasetOf(list)).series) {
          for (const { kind, from, to } of found) {
            expect(observations).toContain(from);
            expect(observations).toContain(to);
            expect(yearOf(to)).toBeGreaterThan(yearOf(from));
            if (kind === 'line') expect(yearOf(to) - yearOf(from)).toBe(1);
            expect([from.nature, to.nature, from.period.kind, to.period.kind, from.scope]).toEqual([
              'actual',
              'actual',
              'year',
              'year',
              to.scope,
            ]);
          }
        }
      }),
    );
  });

  it('puts every observed full-year figure on the chain or aside, never both', () => {
    fc.assert(
      fc.property(anyObservations, (list) => {
        for (const { links: found, aside, observations } of selectFrom(datasetOf(list)).series) {
          const chain = new Set(found.flatMap(({ from, to }) => [from, to]));
          const annual = observations.filter(
            ({ nature, period }) => nature === 'actual' && period.kind === 'year',
          );
          if (chain.size === 0) expect(annual.length - aside.length).toBeLessThanOrEqual(1);
          else expect(chain.size + aside.length).toBe(annual.length);
          for (const one of aside) expect(chain.has(one)).toBe(false);
        }
      }),
    );
  });
});
