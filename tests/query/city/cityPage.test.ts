import { describe, expect, it } from 'vitest';
import { indexPanelColumn } from '@/domain/panel';
import { besideChoices } from '@/query/city/besideChoices';
import { cityMeasures } from '@/query/city/cityMeasures';
import { type CityPage, cityPage } from '@/query/city/cityPage';
import { cityRow } from '@/query/city/cityRows';
import { citySubject, isCityCode } from '@/query/city/citySubject';
import { cityDataset } from '../../cityFixtures';
import { observation } from '../../fixtures';

const dataset = cityDataset();

function open(cityCode: string, besideCode = '', stageId = ''): CityPage {
  const page = cityPage(dataset, { cityCode, besideCode, stageId }, 2025);
  if (!page) throw new Error('no page');
  return page;
}

const measureOf = (id: string) => {
  const measure = cityMeasures(dataset.stages, '').find((one) => one.id === id);
  if (!measure) throw new Error(`no measure ${id}`);
  return measure;
};

const cellOf = (page: CityPage, id: string, at = 0) =>
  page.rows.find(({ measure }) => measure.id === id)?.cells[at];

describe('the page of a city', () => {
  it('opens at the first city compared, with the newest sound figure, its change and its places', () => {
    const page = open('');
    expect(page.parts[0].subject.code).toBe('360100');
    const pupils = cellOf(page, 'pri_students');
    expect(pupils?.figure).toMatchObject({ year: 2022, value: 750_000 });
    expect(pupils?.base?.year).toBe(2000);
    expect(pupils?.change?.value).toBeCloseTo(-6.25);
    expect(pupils?.inProvince?.rank).toMatchObject({ place: 1, of: 5 });
    expect(pupils?.inCountry?.rank).toMatchObject({ place: 2, of: 9 });
    expect(pupils?.runs.flat().map(({ year }) => year)).toEqual([2000, 2001, 2010, 2022]);
  });

  it('measures a change, and joins a line, only within one definition', () => {
    const broken = observation({
      indicatorId: 'pri_students',
      value: 900_000,
      time: '2010',
      breakReason: { zh: '不再含教学点', en: 'without teaching points' },
    });
    const redefined = {
      ...dataset,
      observationsOf: new Map([...dataset.observationsOf, ['pri_students', [broken]]]),
    };
    const cell = cityRow(redefined, ['360100'], measureOf('pri_students'))?.cells[0];
    expect(cell?.base?.year).toBe(2010);
    expect(cell?.change?.value).toBeCloseTo(-16.7, 1);
    const other = cityRow(redefined, ['440700'], measureOf('pri_students'))?.cells[0];
    expect(other?.figure.year).toBe(2022);
  });

  it('tells the changes of two cities since one year, where a line begins later', () => {
    const line = (cityCode: string, years: readonly number[]) =>
      years.map((year) => ({ cityCode, year, value: 1_000 + year, resolution: 1, doubtful: false as const }));
    const column = dataset.panel.columns.get('pri_students');
    if (!column) throw new Error('no column');
    const columns = new Map(dataset.panel.columns).set(
      'pri_students',
      indexPanelColumn(column.measure, [
        ...line('360100', [2000, 2010, 2022]),
        ...line('440100', [2010, 2022]),
      ]),
    );
    const held = { ...dataset, panel: { ...dataset.panel, columns } };
    const bases = (codes: readonly string[]) =>
      cityRow(held, codes, measureOf('pri_students'))?.cells.map((cell) => cell?.base?.year);
    expect([bases(['360100']), bases(['440100'])]).toEqual([[2000], [2010]]);
    expect(bases(['360100', '440100'])).toEqual([2010, 2010]);
  });

  it('tells a change since a leap, and not across it', () => {
    const column = dataset.panel.columns.get('pri_students');
    if (!column) throw new Error('no column');
    const pupils = [399_200, 404_600, 407_000, 415_200, 413_800, 342_900, 341_000, 349_200];
    const figures = pupils.map((value, at) => ({
      cityCode: '360100',
      year: 2012 + at,
      value,
      resolution: 100,
      doubtful: false as const,
    }));
    const columns = new Map(dataset.panel.columns).set(
      'pri_students',
      indexPanelColumn(column.measure, figures),
    );
    const held = { ...dataset, panel: { ...dataset.panel, columns } };
    const cell = cityRow(held, ['360100'], measureOf('pri_students'))?.cells[0];
    expect(cell?.base?.year).toBe(2017);
    expect(cell?.leaps.map(([from, to]) => [from.year, to.year])).toEqual([[2016, 2017]]);
    expect(cell?.runs).toHaveLength(1);
  });

  it('has the newest figures of the newest document, each indicator once, and the targets with their state', () => {
    const [{ own, aims }] = open('360100').parts;
    expect(own?.figures.map(({ indicatorId, period }) => [indicatorId, period.text])).toContainEqual([
      'aid',
      '2023-S1',
    ]);
    expect(own?.shown.map(({ source }) => source.id)).toEqual(['report']);
    expect(own?.shown.flatMap(({ figures }) => figures)).toEqual(own?.figures);
    expect(own?.others).toEqual([]);
    expect(aims.shown.map(({ state }) => state)).toEqual(['missed']);
  });

  it('narrows rows and own figures to a stage', () => {
    const page = open('360100', '', 'preschool');
    expect(page.rows).toEqual([]);
    expect(page.parts[0].own?.figures.map(({ indicatorId }) => indicatorId)).toEqual(['places']);
    expect(open('360100', '', 'primary').rows.map(({ measure }) => measure.id)).toEqual(['pri_students']);
  });

  it('has of a stage what is reported too, and says that it is; of all stages its own documents alone', () => {
    const sources = dataset.sources.map((one) =>
      one.id === 'press' ? { ...one, kind: 'press' as const } : one,
    );
    const reported = { ...dataset, source: new Map(sources.map((one) => [one.id, one])) };
    const own = (stageId: string) =>
      cityPage(reported, { cityCode: '360700', besideCode: '', stageId }, 2025)?.parts[0].own;
    expect(own('compulsory')).toMatchObject({ reported: true, figures: [{ value: 1, sourceId: 'press' }] });
    expect(own('')).toMatchObject({ reported: false, figures: [] });
  });

  it('sets two cities beside each other for the newest year that both have', () => {
    const page = open('360100', '440100');
    expect(page.parts.map(({ subject }) => subject.code)).toEqual(['360100', '440100']);
    expect(cellOf(page, 'pri_students', 1)?.figure.year).toBe(2022);
    expect(page.parts[1]?.own).toBeNull();
    expect(open('360100', '360100').parts).toHaveLength(1);
  });

  it('ranks a municipality in the country alone', () => {
    const pupils = cellOf(open('110000'), 'pri_students');
    expect(pupils?.inProvince).toBeNull();
    expect(pupils?.inCountry?.rank.of).toBe(9);
  });

  it('knows which codes have a page', () => {
    expect(isCityCode(dataset, '360200')).toBe(true);
    expect(isCityCode(dataset, '360700')).toBe(true);
    expect(isCityCode(dataset, '999999')).toBe(false);
    expect(isCityCode(dataset, '360000')).toBe(false);
    const unloaded = { ...dataset, panel: { ...dataset.panel, catalogue: null } };
    expect(isCityCode(unloaded, '360200')).toBe(true);
    expect(cityPage(dataset, { cityCode: '999999', besideCode: '', stageId: '' }, 2025)).toBeNull();
  });

  it('offers the cities compared, those of the province and the nearest in size', () => {
    const subject = citySubject(dataset, '360200');
    if (!subject) throw new Error('no city');
    const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);
    const { compared, province, nearest } = besideChoices(dataset, subject);
    expect(codes(compared)).toEqual(['360100', '360700', '361000', '440700']);
    expect(codes(province)).toEqual(['360100', '360300', '360400', '360500']);
    expect(codes(nearest.map(({ subject }) => subject))).toEqual(['360300', '360100', '360400']);
  });
});
