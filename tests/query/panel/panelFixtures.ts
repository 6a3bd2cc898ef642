import fc from 'fast-check';
import {
  type BoundaryChange,
  indexPanelColumn,
  type PanelCatalogue,
  type PanelCity,
  type PanelColumn,
  type PanelFigure,
  type PanelMeasure,
} from '@/domain/panel';

const both = (text: string) => ({ zh: text, en: text });

/** A measure of persons unless a test changes it. */
export const measure = (key: string, unitId = 'person'): PanelMeasure => ({
  key,
  indicatorId: key,
  unitId,
  stageId: 'primary',
  name: both(key),
});

/** A city by its code: 110000 and the like are municipalities. */
export const panelCity = (code: string): PanelCity => ({
  code,
  provinceCode: `${code.slice(0, 2)}0000`,
  level: code.endsWith('0000') ? 'municipality' : 'prefecture',
  name: both(code),
  shortName: both(code),
  firstYear: 2000,
  lastYear: 2023,
});

/** Five cities of one province, two of another, one alone in its province, a municipality. */
export const CODES = [
  '110000',
  '360100',
  '360200',
  '360300',
  '360400',
  '360500',
  '440100',
  '440700',
  '630100',
] as const;

export const CATALOGUE: PanelCatalogue = catalogueOf([]);

export function catalogueOf(changes: readonly BoundaryChange[]): PanelCatalogue {
  return {
    measures: [],
    cities: CODES.map(panelCity),
    provinces: new Map([['360000', both('Jiangxi')]]),
    changes,
    rates: [],
  };
}

export const boundary = (cityCode: string, year: number): BoundaryChange => ({
  cityCode,
  year,
  reason: both('a county came'),
});

export const figure = (cityCode: string, value: number, change: Partial<PanelFigure> = {}): PanelFigure => ({
  cityCode,
  value,
  year: 2022,
  resolution: 1,
  doubtful: false,
  ...change,
});

export const columnOf = (figures: readonly PanelFigure[], key = 'pupils', unitId?: string): PanelColumn =>
  indexPanelColumn(measure(key, unitId), figures);

/** A figure of 2022 for some of the cities, in steps of 1 to 10000, a few of them doubtful. */
export const anyFigures: fc.Arbitrary<readonly PanelFigure[]> = fc.uniqueArray(
  fc
    .record({
      cityCode: fc.constantFrom(...CODES),
      steps: fc.integer({ min: 1, max: 30 }),
      resolution: fc.constantFrom(1, 100, 10000),
      scale: fc.constantFrom(1, 100, 10000),
      doubtful: fc.integer({ min: 0, max: 5 }).map((roll) => roll === 0 && ('doubt' as const)),
    })
    .map(({ cityCode, steps, resolution, scale, doubtful }) =>
      figure(cityCode, steps * Math.max(scale, resolution), { resolution, doubtful }),
    ),
  { selector: ({ cityCode }) => cityCode, maxLength: CODES.length },
);
