import type { Indicator } from '@/domain/indicator';
import { BOUNDS, NATURES, ORIGINS, PERIOD_BASES, SCOPES } from '@/domain/observation';
import type { OwnIssue } from '@/domain/ownIssue';
import type { Place } from '@/domain/place';
import { plainText } from '../cells/plainText';
import type { OpenedTable } from '../decode/openTable';
import { FigureColumns } from '../figures/figureColumns';
import { type FigureField, OWN_FORM } from '../figures/ownFigures';
import type { OwnMapping, OwnRole } from '../mapping/ownMapping';
import { fileIssue, IssueList } from '../ownIssues';
import type { OwnReading, OwnRefusal, PreviewFigure } from '../ownReading';
import { codeReader, periodReader, type ReadWord, textReader } from './cellReaders';
import { Conversions } from './convert';
import { FigureTaker } from './figureTaker';
import { IndicatorReader } from './indicatorReader';
import type { OwnCatalogue } from './ownCatalogue';
import { type OwnNames, ownNames } from './ownNames';
import { PlaceReader } from './placeReader';
import { keyReader, type WordColumn } from './rowKeys';
import { type RowPlan, rowPlan } from './rowPlan';
import { RowReader } from './rowReader';
import { SourceReader } from './sourceReader';
import { stageChecker } from './stageCheck';

/** A table that was read, and every issue that was kept; the reading has the first of them. */
export interface WholeReading {
  readonly reading: OwnReading;
  readonly issues: readonly OwnIssue[];
}

const PREVIEWED = 8;

/**
 * Reads a table into figures, in steps: each step gives how much of the table has passed, 0 to 1. What is not
 * understood is an issue; nothing is thrown and no number made up.
 * @param opened the table
 * @param mapping how it is read
 * @param catalogue what its names may stand for
 * @param fileName the title of its source where neither the table nor the mapping has one
 * @param limit rows below the headings that are read; 0: all
 */
export function* readOwnTable(
  opened: OpenedTable,
  mapping: OwnMapping,
  catalogue: OwnCatalogue,
  fileName: string,
  limit = 0,
): Generator<number, WholeReading | OwnRefusal> {
  const plan = rowPlan(mapping);
  const missing = missingParts(plan, mapping);
  if (missing.length > 0) return { issues: missing };
  const names = ownNames(catalogue);
  const columns = new FigureColumns(
    Math.min(limit || opened.table.rows, opened.table.rows - mapping.headerRow) * plan.figures.length,
  );
  for (const code of [NATURES, BOUNDS, SCOPES, PERIOD_BASES, ORIGINS].flat()) columns.word(code);
  const issues = new IssueList();
  const places = new PlaceReader(catalogue, names, mapping);
  const indicators = new IndicatorReader(catalogue, names, mapping);
  const sources = new SourceReader(catalogue, names, columns, mapping.defaults.source || fileName);
  const conversions = new Conversions(names, indicators);
  const sheet = opened.sheet === '' ? '' : `${plainText(opened.sheet)}!`;
  const { words, defaults } = wordColumns(plan, mapping, names, columns, sources);
  const reader = new RowReader({
    plan,
    columns,
    issues,
    words,
    defaults,
    taker: new FigureTaker(columns, issues, conversions, catalogue.thisYear, sheet),
    keysOf: keyReader(plan, mapping, { places, indicators, period: periodReader(columns) }),
    stageCheck: stageChecker(catalogue.stages, names),
    marks: opened.table.marks,
  });
  const last = limit > 0 ? mapping.headerRow + limit : Number.POSITIVE_INFINITY;
  for (const { first, rows, broken, done } of opened.table.blocks()) {
    if (first > last) break;
    for (let at = 0; at < rows.length; at += 1) {
      const row = first + at;
      if (row <= mapping.headerRow || row > last) continue;
      reader.read(row, rows[at] ?? [], broken.has(row));
    }
    yield done;
  }
  reader.finish();
  if (reader.rows === 0) return { issues: [fileIssue('headerOnly')] };
  const own = sorted(indicators.newIndicators, ({ id }) => id);
  const newPlaces = sorted(places.newPlaces, ({ code }) => code);
  return {
    issues: issues.kept,
    reading: {
      rows: reader.rows,
      blanks: reader.blanks,
      badRows: reader.badRows,
      table: {
        form: OWN_FORM,
        figures: columns.finish(),
        places: newPlaces,
        indicators: own,
        sources: sorted(sources.sources, ({ id }) => id),
        cityCodes: [...places.cityCodes].sort(),
      },
      issues: issues.summary,
      unknownPlaces: places.unknown,
      unknownIndicators: indicators.unknown,
      preview: previewOf(columns, catalogue, newPlaces, own),
    },
  };
}

const sorted = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] =>
  [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** What a mapping lacks that no figure can be without. */
function missingParts(plan: RowPlan, { shape, across, defaults }: OwnMapping): readonly OwnIssue[] {
  const has = (roles: readonly OwnRole[], heading: OwnMapping['across'], instead: string) =>
    roles.some((role) => plan.at(role) >= 0) || (shape === 'wide' && across === heading) || instead !== '';
  return [
    ...(plan.figures.length > 0 ? [] : [fileIssue('noValue')]),
    ...(has(['place', 'place_code'], 'place', defaults.place) ? [] : [fileIssue('noPlace')]),
    ...(has(['indicator', 'indicator_id'], 'indicator', defaults.indicator)
      ? []
      : [fileIssue('noIndicator')]),
    ...(has(['year'], 'year', defaults.year) ? [] : [fileIssue('noYear')]),
  ];
}

function wordColumns(
  plan: RowPlan,
  { defaults }: OwnMapping,
  names: OwnNames,
  columns: FigureColumns,
  sources: SourceReader,
): { readonly words: readonly WordColumn[]; readonly defaults: ReadonlyMap<FigureField, number> } {
  const text = textReader(columns);
  const nature = codeReader(columns, names.nature, 'actual');
  const scope = codeReader(columns, names.scope, 'whole');
  const withDefault =
    (read: ReadWord, instead: string): ReadWord =>
    (cell) =>
      read(cell === '' ? instead : cell);
  const all: readonly (readonly [OwnRole, FigureField, ReadWord])[] = [
    ['nature', 'nature', withDefault(nature, defaults.nature)],
    ['bound', 'bound', codeReader(columns, names.bound, 'exact')],
    ['scope', 'scope', withDefault(scope, defaults.scope)],
    ['period_basis', 'periodBasis', codeReader(columns, names.periodBasis, 'printed')],
    ['origin', 'origin', codeReader(columns, names.origin, 'printed')],
    ['source', 'sourceId', sources.read],
    ['note', 'noteZh', text],
    ['note_en', 'noteEn', text],
    ['break', 'breakZh', text],
    ['break_en', 'breakEn', text],
    ['doubt', 'doubtZh', text],
    ['doubt_en', 'doubtEn', text],
  ];
  const words = all.map(([role, field, read]): WordColumn => ({ at: plan.at(role), role, field, read }));
  return {
    words: words.filter(({ at }) => at >= 0),
    defaults: new Map(
      words.filter(({ at }) => at < 0).map(({ field, read }) => [field, Math.max(0, read(''))]),
    ),
  };
}

/** The first figures in words. */
function previewOf(
  columns: FigureColumns,
  catalogue: OwnCatalogue,
  places: readonly Place[],
  indicators: readonly Indicator[],
): readonly PreviewFigure[] {
  const place = new Map(
    [...catalogue.cities, ...catalogue.places, ...places].map((one) => [one.code, one.name]),
  );
  const indicator = new Map([...catalogue.indicators, ...indicators].map((one) => [one.id, one]));
  return Array.from({ length: Math.min(PREVIEWED, columns.count) }, (_, at) => {
    const { placeCode, indicatorId, ...figure } = columns.figureAt(at);
    const own = indicator.get(indicatorId);
    return {
      ...figure,
      place: place.get(placeCode) ?? { zh: placeCode, en: placeCode },
      indicator: own?.name ?? { zh: indicatorId, en: indicatorId },
      unitId: own?.unitId ?? '',
    };
  });
}
