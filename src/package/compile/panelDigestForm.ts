import { indexPanelColumn, type PanelDigest, type Spread, type Standing, type Stepped } from '@/domain/panel';
import { panelSchema } from '../schema/panelSchema';
import { packItems, unpackItems } from './packedItems';
import { type PackedTable, packTable } from './packedTable';
import {
  type PanelCatalogueForm,
  packPanelCatalogue,
  panelRows,
  textRows,
  unpackPanelCatalogue,
} from './panelForm';

/** What the first page needs of the prefecture-level cities. */
export interface PanelDigestForm {
  readonly names: PanelCatalogueForm;
  readonly figures: PackedTable;
  readonly spreads: PackedTable;
  readonly standings: PackedTable;
}

const LIST = '|';
const STEPPED = ['median', 'medianStep', 'lower', 'lowerStep', 'upper', 'upperStep'] as const;

/** Writes the digest by columns. */
export function packPanelDigest({ catalogue, columns, spreads, standings }: PanelDigest): PanelDigestForm {
  return {
    names: packPanelCatalogue(catalogue),
    figures: packItems(panelSchema, [...columns.values()].flatMap(panelRows)),
    spreads: packTable(
      [...spreads].flatMap(([rate, years]) =>
        years.map(({ year, count, median, middleHalf }) => ({
          rate,
          year,
          count,
          ...steppedCells('median', median),
          ...steppedCells('lower', middleHalf?.lower),
          ...steppedCells('upper', middleHalf?.upper),
        })),
      ),
    ),
    standings: packTable(
      [...standings].flatMap(([measure, cities]) =>
        [...cities].map(([city, { place, of, level, equal }]) => ({
          measure,
          city,
          place,
          of,
          level: level.join(LIST),
          equal,
        })),
      ),
    ),
  };
}

const steppedCells = (name: string, stepped: Stepped | undefined) => ({
  [name]: stepped?.value ?? '',
  [`${name}Step`]: stepped?.resolution ?? '',
});

/** Reads what `packPanelDigest` wrote. */
export function unpackPanelDigest(form: PanelDigestForm): PanelDigest {
  const catalogue = unpackPanelCatalogue(form.names);
  const figures = unpackItems(panelSchema, form.figures);
  const spreads = new Map<string, Spread[]>();
  for (const row of textRows(form.spreads, ['rate', 'year', 'count', ...STEPPED])) {
    const one: Spread = {
      year: Number(row.year),
      count: Number(row.count),
      median: stepped(row.median, row.medianStep),
      middleHalf:
        row.lower === ''
          ? null
          : { lower: stepped(row.lower, row.lowerStep), upper: stepped(row.upper, row.upperStep) },
    };
    spreads.set(row.rate, [...(spreads.get(row.rate) ?? []), one]);
  }
  const standings = new Map<string, Map<string, Standing>>();
  for (const row of textRows(form.standings, ['measure', 'city', 'place', 'of', 'level', 'equal'])) {
    const level = row.level === '' ? [] : row.level.split(LIST);
    const one = { place: Number(row.place), of: Number(row.of), level, equal: Number(row.equal) };
    standings.set(row.measure, (standings.get(row.measure) ?? new Map()).set(row.city, one));
  }
  return {
    catalogue,
    columns: new Map(
      catalogue.measures.map((measure) => [
        measure.key,
        indexPanelColumn(
          measure,
          figures.filter(({ key }) => key === measure.key),
        ),
      ]),
    ),
    spreads,
    standings,
  };
}

const stepped = (value: string, step: string): Stepped => ({
  value: Number(value),
  resolution: Number(step),
});
