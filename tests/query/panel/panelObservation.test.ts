import { describe, expect, it } from 'vitest';
import { breaksBefore, isDoubtful } from '@/domain/observation';
import { panelObservation } from '@/query/panel/panelObservation';
import { panelPlace } from '@/query/panel/panelPlace';
import { observation } from '../../fixtures';
import { boundary, figure, measure, panelCity } from './panelFixtures';

const CITY = panelCity('360400');
const PUPILS = measure('primary-students');

describe('a figure of a prefecture-level city as an observation', () => {
  it('is of the whole city and of the edition after its year, with its printed step', () => {
    const found = panelObservation(
      figure('360400', 52000, { year: 2005, resolution: 100 }),
      PUPILS,
      CITY,
      [],
    );
    expect(found).toMatchObject({
      id: 'p360400.primary-students.2005.actual',
      sourceId: 'china-city-yearbook-2006',
      placeCode: '360400',
      period: { text: '2005', kind: 'year' },
      value: 52000,
      resolution: 100,
      scope: 'whole',
      locator: '',
      asPrinted: '',
    });
    expect(found && (isDoubtful(found) || breaksBefore(found) || 'derivation' in found)).toBe(false);
  });

  it('says in both languages that it is doubtful or in a new boundary', () => {
    const found = panelObservation(figure('360400', 1, { doubtful: 'doubt' }), PUPILS, CITY, [
      boundary('360500', 2022),
      boundary('360400', 2021),
      boundary('360400', 2022),
    ]);
    expect(found?.doubt.zh).toMatch(/存疑/);
    expect(found?.doubt.en).toMatch(/out of line/);
    expect(found?.breakReason.en).toBe('a county came');
  });

  it('says of a figure that was carried over what it repeats', () => {
    const found = panelObservation(figure('360400', 1, { doubtful: 'repeated' }), PUPILS, CITY, []);
    expect(found?.doubt.zh).toMatch(/与上一年的数一位不差/);
    expect(found?.doubt.en).toMatch(/same as the year before to the last digit/);
  });

  it('of a rate has the figures that it is worked out of', () => {
    const inputs = [observation({ id: 'input' })];
    const found = panelObservation(figure('360400', 14, { doubtful: 'doubt' }), PUPILS, CITY, [], inputs);
    expect(found?.derivation).toEqual({ measure: 'primary-students', inputs });
    expect(found?.doubt.en).toMatch(/worked out of/);
  });
});

describe('a prefecture-level city as a place', () => {
  it('belongs to its province, a municipality to the country, in a neutral colour after all others', () => {
    expect(panelPlace(CITY)).toMatchObject({ parentCode: '360000', level: 'city', colour: 'other' });
    expect(panelPlace(panelCity('110000')).parentCode).toBe('100000');
    expect(panelPlace(panelCity('110000')).order).toBeGreaterThan(7);
  });
});
