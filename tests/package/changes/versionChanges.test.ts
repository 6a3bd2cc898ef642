import { describe, expect, it } from 'vitest';
import { versionChanges, withChanges } from '@/package/changes/versionChanges';
import { figureChange } from '../../changeFixtures';

const described = (version: string) => JSON.stringify({ version, created: '2026-12-01T00:00:00Z' });
const OBSERVATIONS = 'observation_id,indicator_id,stage_id,place_code,time_period,nature,value\n';
const PANEL = 'city_code,indicator_key,year,value,resolution,flag\n';
const MEASURES = 'key,indicator_id\nschools,primary-schools\n';
const INDICATORS = 'indicator_id,stage_id\nprimary-schools,primary\n';

const folder = (version: string, observations = '', panel?: string) => {
  const files: Readonly<Record<string, string | undefined>> = {
    'datapackage.json': described(version),
    'observations.csv': OBSERVATIONS + observations,
    'indicators.csv': INDICATORS,
    'prefectures/indicators.csv': MEASURES,
    'prefectures/panel.csv': panel === undefined ? undefined : PANEL + panel,
  };
  return (file: string) => files[file] ?? null;
};
const ROW = 'nc.a.2020.actual,a,primary,360100,2020,actual,5\n';

describe('the changes between two data folders', () => {
  it('are those of both tables of figures, with the versions and the day', () => {
    const before = folder('1.0.0', '', '360500,schools,2020,7,1,\n360500,schools,2021,8,1,\n');
    const after = folder('1.1.0', ROW, '360500,schools,2020,9,1,doubt\n360500,schools,2022,8,1,\n');
    expect(versionChanges(before, after)).toMatchObject([
      {
        version: '1.1.0',
        since: '1.0.0',
        date: '2026-12-01',
        kind: 'added',
        observationId: 'nc.a.2020.actual',
      },
      { kind: 'corrected', field: 'value', before: '7', after: '9', stageId: 'primary' },
      { kind: 'corrected', field: 'doubt_zh', before: '', after: 'doubt', period: '2020' },
      { kind: 'added', observationId: 'p360500.primary-schools.2022.actual', placeCode: '360500' },
      { kind: 'removed', observationId: 'p360500.primary-schools.2021.actual', before: '8' },
    ]);
  });

  it('tell a series of all cities that is new, or gone, as one', () => {
    const without = folder('1.0.0');
    const panel = '360500,schools,2020,7,1,\n360600,schools,2022,8,1,\n';
    expect(versionChanges(without, folder('1.1.0', '', panel))).toMatchObject([
      {
        kind: 'added',
        field: 'figures',
        after: '2',
        period: '2020-01-01/P3Y',
        placeCode: '',
        observationId: '',
        indicatorId: 'primary-schools',
      },
    ]);
    expect(versionChanges(folder('1.0.0', '', panel), folder('1.1.0'))).toMatchObject([
      { kind: 'removed', field: 'figures', before: '2' },
    ]);
  });

  it('are refused where the second version is not the later one', () => {
    expect(() => versionChanges(folder('1.10.0'), folder('1.9.0'))).toThrow(
      'version 1.9.0 does not come after 1.10.0',
    );
    expect(() => versionChanges(folder('1.0.0'), folder('1.0.0'))).toThrow();
  });
});

describe('the record', () => {
  it('takes the changes of a version in place of those that it had, in the order of versions', () => {
    const old = figureChange({ version: '1.9.0' });
    const next = figureChange({ version: '1.10.0' });
    const anew = figureChange({ version: '1.9.0', field: 'bound' });
    expect(withChanges([old, next], '1.9.0', [anew])).toEqual([anew, next]);
    expect(withChanges([next], '1.9.0', [])).toEqual([next]);
  });
});
