import type { Holding, SourceHolding } from '@/domain/holding';
import { NATURES, SCOPES } from '@/domain/observation';
import { type PackedTable, packTable, unpackColumn } from './packedTable';
import { readYears, writeYears, yearsReader } from './yearRuns';

const LIST = '|';

/** Writes what is held of the indicators by columns. */
export const packFigureHoldings = (figures: readonly Holding[]): PackedTable =>
  packTable(
    figures.map(({ indicatorId, placeCode, nature, scope, count, years }) => ({
      indicator: indicatorId,
      place: placeCode,
      kind: `${nature} ${scope}`,
      more: count - years.length,
      years: writeYears(years),
    })),
  );

/** Reads what `packFigureHoldings` wrote. */
export function unpackFigureHoldings(table: PackedTable): readonly Holding[] {
  const indicator = unpackColumn(table, 'indicator');
  const place = unpackColumn(table, 'place');
  const kind = unpackColumn(table, 'kind');
  const more = unpackColumn(table, 'more');
  const years = unpackColumn(table, 'years');
  const readOnce = yearsReader();
  return Array.from({ length: table.rows }, (_, row): Holding => {
    const [nature, scope] = String(kind(row)).split(' ');
    const held = readOnce(String(years(row)));
    return {
      indicatorId: String(indicator(row)),
      placeCode: String(place(row)),
      nature: NATURES.find((one) => one === nature) ?? 'actual',
      scope: SCOPES.find((one) => one === scope) ?? 'unspecified',
      count: held.length + Number(more(row)),
      years: held,
    };
  });
}

/** Writes what is held from the documents by columns; their indicators stand by position. */
export function packSourceHoldings(
  sources: readonly SourceHolding[],
  indicatorIds: readonly string[],
): PackedTable {
  const at = new Map(indicatorIds.map((id, position) => [id, position]));
  return packTable(
    sources.map((source) => ({
      source: source.sourceId,
      count: source.count,
      places: source.placeCodes.join(LIST),
      indicators: writeYears(source.indicatorIds.flatMap((id) => at.get(id) ?? []).sort((a, b) => a - b)),
      from: source.from,
      to: source.to,
    })),
  );
}

/** Reads what `packSourceHoldings` wrote. */
export function unpackSourceHoldings(
  table: PackedTable,
  indicatorIds: readonly string[],
): readonly SourceHolding[] {
  const source = unpackColumn(table, 'source');
  const count = unpackColumn(table, 'count');
  const places = unpackColumn(table, 'places');
  const indicators = unpackColumn(table, 'indicators');
  const from = unpackColumn(table, 'from');
  const to = unpackColumn(table, 'to');
  return Array.from({ length: table.rows }, (_, row) => ({
    sourceId: String(source(row)),
    count: Number(count(row)),
    placeCodes: String(places(row)).split(LIST),
    indicatorIds: readYears(String(indicators(row))).map((position) => indicatorIds[position] ?? ''),
    from: Number(from(row)),
    to: Number(to(row)),
  }));
}
