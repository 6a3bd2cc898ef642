import { LONGEST_TEXT } from '@/package/schema/column';
import { plainText } from '../cells/plainText';
import type { FigureField } from '../figures/ownFigures';
import type { OwnMapping, OwnRole } from '../mapping/ownMapping';
import type { ReadPeriod, ReadWord } from './cellReaders';
import type { IndicatorReader, ReadIndicator, ToldOfIndicator } from './indicatorReader';
import type { PlaceReader, ReadPlace } from './placeReader';
import type { FigureColumn, RowPlan } from './rowPlan';

/** What a figure is a figure of. One object for all figures: it holds until those of the next are read. */
export interface FigureKeys {
  place: ReadPlace;
  indicator: ReadIndicator;
  period: ReadPeriod;
  /** As the table has it. */
  unit: string;
}

export interface KeyReaders {
  readonly places: PlaceReader;
  readonly indicators: IndicatorReader;
  readonly period: (cell: string) => ReadPeriod;
}

/** Reads what the figures of a row are figures of, from its cells, the heading of a figure's column and the mapping. */
export function keyReader(plan: RowPlan, { across, shape, defaults }: OwnMapping, readers: KeyReaders) {
  const at = {
    place: plan.at('place'),
    code: plan.at('place_code'),
    placeEn: plan.at('place_en'),
    indicator: plan.at('indicator'),
    indicatorId: plan.at('indicator_id'),
    stage: plan.at('stage'),
    year: plan.at('year'),
    unit: plan.at('unit'),
  };
  const crosswise = shape === 'wide' ? across : null;
  const cell = (cells: readonly string[], column: number) => (column < 0 ? '' : (cells[column] ?? ''));
  const text = (cells: readonly string[], role: OwnRole) =>
    plainText(cell(cells, plan.at(role))).slice(0, LONGEST_TEXT);
  const told = (cells: readonly string[]): ToldOfIndicator => ({
    english: text(cells, 'indicator_en'),
    definition: text(cells, 'definition'),
    definitionEnglish: text(cells, 'definition_en'),
    topic: text(cells, 'topic'),
    direction: text(cells, 'direction'),
  });
  const english = (cells: readonly string[]) => cell(cells, at.placeEn);
  const placeOf = (cells: readonly string[], { name }: FigureColumn) => {
    if (crosswise === 'place') return readers.places.of(name, '', '');
    const code = cell(cells, at.code);
    const named = cell(cells, at.place);
    return readers.places.of(named || (code === '' ? defaults.place : ''), code, english(cells));
  };
  const indicatorOf = (cells: readonly string[], { name }: FigureColumn) => {
    const stage = cell(cells, at.stage) || defaults.stage;
    if (crosswise === 'indicator') return readers.indicators.of(name, '', stage, cells, told);
    const id = cell(cells, at.indicatorId);
    const named = cell(cells, at.indicator) || (id === '' ? defaults.indicator : '');
    return readers.indicators.of(named, id, stage, cells, told);
  };
  const periodOf = (cells: readonly string[], { name }: FigureColumn) =>
    readers.period(crosswise === 'year' ? name : cell(cells, at.year) || defaults.year);
  let keys: FigureKeys | null = null;
  return (cells: readonly string[], column: FigureColumn): FigureKeys => {
    const unit = cell(cells, at.unit) || column.unit || defaults.unit;
    const place = placeOf(cells, column);
    const indicator = indicatorOf(cells, column);
    const period = periodOf(cells, column);
    if (keys === null) keys = { place, indicator, period, unit };
    keys.place = place;
    keys.indicator = indicator;
    keys.period = period;
    keys.unit = unit;
    return keys;
  };
}

/** The other texts of a figure: the role of their column, the field they are, and how they are read. */
export interface WordColumn {
  readonly at: number;
  readonly role: OwnRole;
  readonly field: FigureField;
  readonly read: ReadWord;
}
