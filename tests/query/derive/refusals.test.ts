import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import { derivedFigureOf, derivedId, workOut } from '@/query/derive/derivedFigure';
import { deriveFigures } from '@/query/derive/deriveSelection';
import { type ObservationChange, observation } from '../../fixtures';
import { datasetWith, measureOf } from './goldenPlaces';

const RATE = 'preschool-gross-enrolment-ratio';
const COUNT = 'primary-students';

const rate = (change: ObservationChange) => observation({ indicatorId: RATE, ...change });
const count = (change: ObservationChange) => observation({ indicatorId: COUNT, value: 100, ...change });
const census = (time: string, value = 1_000_000) =>
  observation({ indicatorId: 'resident-population', time, value });
const children = (time: string) => observation({ indicatorId: 'share-aged-0-14', time, value: 20 });

/** A measure of the first figure of some. */
function outcomeOf(code: string, figures: readonly Observation[]) {
  const [first] = figures;
  if (!first) throw new Error('No figure');
  return workOut(datasetWith(figures), first, measureOf(code));
}

const province = { placeCode: '360000' };
const country = { placeCode: '100000' };
const doubt = { zh: '与前后各年不合', en: '' };
const broken = { breakReason: { zh: '断开', en: 'Breaks' } };

describe('what is refused, and why', () => {
  it.each<[string, string, readonly Observation[]]>([
    ['noPreviousYear', 'change', [rate({}), rate({ time: '2018' })]],
    ['noPreviousYear', 'change', [rate({}), rate({ time: '2019', placeCode: '360700' })]],
    ['nature', 'change', [rate({}), rate({ time: '2019', nature: 'target' })]],
    ['bound', 'change', [rate({}), rate({ time: '2019', bound: 'at_least' })]],
    ['bound', 'change', [rate({ bound: 'at_least' }), rate({ time: '2019', bound: 'at_least' })]],
    ['scope', 'change', [rate({}), rate({ time: '2019', scope: 'municipal' })]],
    ['scope', 'change', [rate({ scope: 'institution' }), rate({ time: '2019', scope: 'institution' })]],
    ['period', 'change', [rate({ time: '2020-S1' }), rate({ time: '2019-S1' })]],
    ['period', 'change', [rate({}), rate({ time: '2019-S1' })]],
    ['break', 'change', [rate(broken), rate({ time: '2019' })]],
    ['zero', 'change', [count({}), count({ time: '2019', value: 0 })]],
    [
      'disagree',
      'change',
      [
        rate({ sourceId: 'c' }),
        rate({ time: '2019', value: 80 }),
        rate({ time: '2019', value: 85, sourceId: 'press' }),
      ],
    ],
    [
      'disagree',
      'change',
      [rate({ sourceId: 'press', value: 70 }), rate({ value: 90 }), rate({ time: '2019', value: 80 })],
    ],
    ['rateIndex', 'index:2019', [rate({}), rate({ time: '2019' })]],
    ['noBaseYear', 'index:1900', [count({}), count({ time: '2019' })]],
    ['break', 'index:2018', [count({}), count({ time: '2019', ...broken }), count({ time: '2018' })]],
    ['nature', 'index:2019', [count({ nature: 'target' }), count({ time: '2019' })]],
    ['bound', 'index:2019', [count({}), count({ time: '2019', bound: 'at_least' })]],
    ['notAdditive', 'share:province', [rate({}), rate(province)]],
    ['noWhole', 'share:province', [count({}), count({ ...country, value: 900 })]],
    ['nature', 'share:province', [count({}), count({ ...province, nature: 'target', value: 900 })]],
    ['nature', 'share:province', [count({ nature: 'target' }), count({ ...province, value: 900 })]],
    ['scope', 'share:province', [count({ scope: 'municipal' }), count({ ...province, value: 900 })]],
    ['scope', 'share:province', [count({}), count({ ...province, scope: 'county', value: 900 })]],
    ['exceedsWhole', 'share:province', [count({}), count({ ...province, value: 90 })]],
    ['notPart', 'share:province', [count(province), count(country)]],
    ['notPart', 'share:country', [count(country)]],
    ['notPerHead', 'per:residents', [rate({}), census('2020')]],
    ['notPerHead', 'per:residents', [census('2020')]],
    ['noPopulation', 'per:residents', [count({}), observation({ ...census('2020'), ...province })]],
    ['farPopulation', 'per:residents', [count({ time: '2026' }), census('2020')]],
    ['scope', 'per:residents', [count({ scope: 'municipal' }), census('2020')]],
    ['noPopulation', 'per:children', [count({}), census('2020')]],
    ['noPopulation', 'per:children', [count({ time: '2020' }), census('2020'), children('2010')]],
    [
      'childrenStage',
      'per:children',
      [observation({ indicatorId: 'general-senior-students' }), census('2020'), children('2020')],
    ],
    ['noTarget', 'gap:target', [rate({}), rate({ nature: 'target', time: '2021' })]],
    ['scope', 'gap:target', [rate({}), rate({ nature: 'target', scope: 'municipal' })]],
    ['nature', 'gap:target', [rate({ nature: 'target' })]],
    ['countAgainstCountry', 'gap:country', [count({}), count({ ...country, value: 900 })]],
    ['noCountryFigure', 'gap:country', [rate({}), rate({ ...country, time: '2019' })]],
    ['notPart', 'gap:country', [rate(country)]],
    ['noStandard', 'gap:standard', [count({})]],
    ['standardNotInForce', 'gap:standard', [rate({ time: '2016' })]],
    ['notAPair', 'ratio:nonsense', [count({})]],
    ['notAPair', 'ratio:general-senior-full-time-teachers', [count({})]],
    ['noDenominator', 'ratio:primary-full-time-teachers', [count({})]],
    [
      'bound',
      'ratio:primary-full-time-teachers',
      [count({ bound: 'about' }), observation({ indicatorId: 'primary-full-time-teachers' })],
    ],
    [
      'scope',
      'ratio:primary-full-time-teachers',
      [count({}), observation({ indicatorId: 'primary-full-time-teachers', scope: 'municipal' })],
    ],
    [
      'zero',
      'ratio:primary-full-time-teachers',
      [count({}), observation({ indicatorId: 'primary-full-time-teachers', value: 0 })],
    ],
  ])('%s: %s', (reason, code, figures) => {
    expect(outcomeOf(code, figures)).toMatchObject({ refused: reason });
  });

  it.each<[string, Observation[]]>([
    ['change', [rate({ doubt }), rate({ time: '2019' })]],
    ['change', [rate({}), rate({ time: '2019', doubt })]],
    ['gap:country', [rate({}), rate({ ...country, doubt })]],
    ['gap:target', [rate({}), rate({ nature: 'target', doubt })]],
    ['per:residents', [count({}), { ...census('2020'), doubt }]],
    [
      'ratio:primary-full-time-teachers',
      [count({}), count({ indicatorId: 'primary-full-time-teachers', doubt })],
    ],
  ])('a doubtful figure is no input: %s', (code, figures) => {
    expect(outcomeOf(code, figures)).toMatchObject({ refused: 'doubt' });
  });

  it('a sound figure of another source is, beside a doubtful one', () => {
    const figures = [
      rate({}),
      rate({ time: '2019', doubt }),
      rate({ time: '2019', value: 80, sourceId: 'press' }),
    ];
    expect(outcomeOf('change', figures)).toMatchObject({ inputs: [{}, { value: 80 }] });
  });

  it('says in what steps two figures are printed that bear no percentage', () => {
    const figures = [
      count({ value: 450_000, resolution: 1e4 }),
      count({ time: '2019', value: 440_000, resolution: 1e4 }),
    ];
    expect(outcomeOf('change', figures)).toEqual({
      refused: 'coarse',
      coarse: { step: 10_000, difference: 10_000 },
    });
  });

  it('says how many years away the census is', () => {
    expect(outcomeOf('per:residents', [count({ time: '2027' }), census('2020')])).toEqual({
      refused: 'farPopulation',
      yearsAway: 7,
    });
  });
});

describe('what carries over', () => {
  it('takes the census nearest to the figure, the earlier of two equally near', () => {
    const both = [census('2010', 1_000_000), census('2020', 2_000_000)];
    const year = (time: string) => {
      const outcome = outcomeOf('per:residents', [count({ time }), ...both]);
      return 'inputs' in outcome ? outcome.inputs[1]?.period.text : outcome.refused;
    };
    expect(['2011', '2015', '2016', '2025'].map(year)).toEqual(['2010', '2010', '2020', '2020']);
  });

  it.each<[string, Observation['bound'], Observation['bound'], Observation['bound']]>([
    ['gap:country', 'exact', 'exact', 'exact'],
    ['gap:country', 'about', 'exact', 'about'],
    ['gap:country', 'nearly', 'exact', 'about'],
    ['gap:country', 'exact', 'about', 'about'],
    ['gap:country', 'at_least', 'exact', 'at_least'],
    ['change', 'about', 'about', 'about'],
  ])('%s of %s against %s is %s', (code, own, against, result) => {
    const other = code === 'change' ? { time: '2019' } : country;
    expect(outcomeOf(code, [rate({ bound: own }), rate({ ...other, bound: against })])).toMatchObject({
      bound: result,
    });
  });

  it.each<[string, readonly Observation[]]>([
    ['per:residents', [count({}), { ...census('2020'), bound: 'about' }]],
    ['per:children', [count({}), census('2020'), { ...children('2020'), bound: 'nearly' }]],
    ['share:province', [count({}), count({ ...province, value: 1000, bound: 'about' })]],
    ['index:2019', [count({ value: 1000 }), count({ time: '2019', bound: 'about' })]],
  ])('%s of an exact figure against a rough one is rough', (code, figures) => {
    expect(outcomeOf(code, figures)).toMatchObject({ bound: 'about' });
  });

  it('holds a standard in force until the end of its last year', () => {
    const retention = (time: string) => [observation({ indicatorId: 'compulsory-retention-rate', time })];
    expect(outcomeOf('gap:standard', retention('2025'))).toMatchObject({ value: -6 });
    expect(outcomeOf('gap:standard', retention('2026'))).toEqual({ refused: 'standardNotInForce' });
  });

  it('takes a target of "at least 80" for 80', () => {
    const figures = [rate({ value: 82 }), rate({ value: 80, nature: 'target', bound: 'at_least' })];
    expect(outcomeOf('gap:target', figures)).toMatchObject({ value: 2, bound: 'exact' });
  });

  it('is inferred where an input is', () => {
    const figures = [rate({}), rate({ time: '2019', periodBasis: 'inferred' })];
    const id = derivedId(measureOf('change'), figures[0]?.id ?? '');
    expect(derivedFigureOf(datasetWith(figures), id)?.observation.periodBasis).toBe('inferred');
  });

  it('is as its source prints it where only what it is held against was adjusted', () => {
    const figures = [count({}), { ...census('2020'), origin: 'adjusted' as const }];
    const id = derivedId(measureOf('per:residents'), figures[0]?.id ?? '');
    expect(derivedFigureOf(datasetWith(figures), id)?.observation.origin).toBe('printed');
    const adjusted = [count({ origin: 'adjusted' }), census('2020')];
    const other = derivedId(measureOf('per:residents'), adjusted[0]?.id ?? '');
    expect(derivedFigureOf(datasetWith(adjusted), other)?.observation.origin).toBe('adjusted');
  });

  it('works out one of several sources that agree, and each of those that do not', () => {
    const before = rate({ time: '2019', value: 80 });
    const twins = (value: number) => [rate({ value: 90 }), rate({ value, sourceId: 'press' }), before];
    const derive = (figures: readonly Observation[]) =>
      deriveFigures(datasetWith(figures), figures, measureOf('change'));
    expect(derive(twins(90.01)).figures).toHaveLength(1);
    expect(derive(twins(95)).refusals.map(({ reason }) => reason)).toContain('disagree');
  });
});
