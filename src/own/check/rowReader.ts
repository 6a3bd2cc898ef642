import type { OwnIssueCode } from '@/domain/ownIssue';
import { plainText } from '../cells/plainText';
import type { FigureColumns } from '../figures/figureColumns';
import { FIELD_AT, type FigureField, type FigureFields, KIND_SIZE, OWN_SIZE } from '../figures/ownFigures';
import type { OwnRole } from '../mapping/ownMapping';
import type { IssueList } from '../ownIssues';
import type { CellMark } from '../table/textTable';
import type { FigureTaker, RowTexts } from './figureTaker';
import type { FigureKeys, WordColumn } from './rowKeys';
import type { FigureColumn, RowPlan } from './rowPlan';
import type { StageCheck } from './stageCheck';

export interface RowTools {
  readonly plan: RowPlan;
  readonly columns: FigureColumns;
  readonly issues: IssueList;
  readonly taker: FigureTaker;
  readonly keysOf: (cells: readonly string[], column: FigureColumn) => FigureKeys;
  readonly stageCheck: StageCheck;
  readonly words: readonly WordColumn[];
  /** The field and word of every text that no column gives. */
  readonly defaults: ReadonlyMap<FigureField, number>;
  readonly marks: ReadonlyMap<string, CellMark>;
}

/** Reads the rows of a table one after another. */
export class RowReader {
  rows = 0;
  blanks = 0;
  badRows = 0;
  private readonly fields: FigureFields = new Int32Array(OWN_SIZE + KIND_SIZE);
  private readonly at: Readonly<Record<'asPrinted' | 'locator' | 'resolution' | 'stage', number>>;
  /** Faults of the row that were told. */
  private readonly told = new Set<OwnIssueCode>();
  private readonly marked = new Map<
    string,
    { code: OwnIssueCode; row: number; value: string; count: number }
  >();

  constructor(private readonly tools: RowTools) {
    const { plan, defaults } = tools;
    for (const [field, word] of defaults) this.fields[FIELD_AT[field]] = word;
    this.at = {
      asPrinted: plan.at('as_printed'),
      locator: plan.at('locator'),
      resolution: plan.at('resolution'),
      stage: plan.at('stage'),
    };
  }

  /** Reads a row. */
  read(row: number, cells: readonly string[], isBroken: boolean): void {
    const { plan, issues } = this.tools;
    if (isBroken) {
      this.rows += 1;
      this.badRows += 1;
      issues.add('error', 'quoteOpen', row, '', cells.join(' '));
      return;
    }
    if (
      cells.length > plan.columns.length &&
      cells.slice(plan.columns.length).some((cell) => cell.trim() !== '')
    ) {
      this.rows += 1;
      this.badRows += 1;
      issues.add('error', 'rowLong', row, '', cells.join(' '), String(plan.columns.length));
      return;
    }
    let blanks = 0;
    let isBad = false;
    let hasWords: boolean | null = null;
    if (this.told.size > 0) this.told.clear();
    for (const column of plan.figures) {
      const cell = cells[column.at] ?? '';
      const mark = this.tools.marks.size === 0 ? undefined : this.tools.marks.get(`${row} ${column.at}`);
      if (mark === 'formulaEmpty' || mark === 'merged') {
        const code = mark === 'merged' ? 'numberMerged' : 'numberFormula';
        issues.add('error', code, row, column.heading, cell);
        isBad = true;
        continue;
      }
      const number = this.tools.taker.read(cell);
      if (number === null) {
        blanks += 1;
        continue;
      }
      if (typeof number === 'string') {
        issues.add('error', number, row, column.heading, cell);
        isBad = true;
        continue;
      }
      const keys = this.tools.keysOf(cells, column);
      const isKnown = this.checkKeys(row, cells, keys, column);
      if (this.tools.marks.size > 0 && hasWords === null) this.markMerged(row, cells);
      hasWords ??= this.readWords(row, cells);
      if (mark === 'formula') this.mark('cellFormula', row, column.heading, cell);
      const taken =
        isKnown &&
        hasWords &&
        this.tools.taker.take(row, column, cell, number, keys, this.fields, this.textsOf(cells));
      if (!taken) isBad = true;
    }
    if (blanks === plan.figures.length && cells.every((cell) => cell.trim() === '')) return;
    this.rows += 1;
    this.blanks += blanks;
    if (isBad) this.badRows += 1;
  }

  /** Tells what was found in many rows once. */
  finish(): void {
    for (const [heading, { code, row, value, count }] of this.marked)
      this.tools.issues.add('warning', code, row, heading.split('\n')[1] ?? '', value, String(count));
  }

  private textsOf(cells: readonly string[]): RowTexts {
    const { asPrinted, locator, resolution } = this.at;
    if (asPrinted < 0 && locator < 0 && resolution < 0) return NO_TEXTS;
    return {
      asPrinted: this.text(cells, asPrinted),
      locator: this.text(cells, locator),
      resolution: this.text(cells, resolution),
    };
  }

  private text(cells: readonly string[], at: number): string {
    const cell = at < 0 ? '' : (cells[at] ?? '');
    return cell === '' ? '' : plainText(cell);
  }

  private mark(code: OwnIssueCode, row: number, heading: string, value: string): void {
    const key = `${code}\n${heading}`;
    const known = this.marked.get(key);
    if (known) known.count += 1;
    else this.marked.set(key, { code, row, value, count: 1 });
  }

  /** Cells of the row that hold what the first of several merged ones holds. */
  private markMerged(row: number, cells: readonly string[]): void {
    for (const [at, { heading, role }] of this.tools.plan.columns.entries())
      if (role !== 'figures' && role !== 'ignore' && this.tools.marks.get(`${row} ${at}`) === 'merged')
        this.mark('cellMerged', row, heading, cells[at] ?? '');
  }

  /** Holds what the figure is a figure of against what is known; the same fault is told once for a row. */
  private checkKeys(
    row: number,
    cells: readonly string[],
    { place, indicator, period }: FigureKeys,
    column: FigureColumn,
  ): boolean {
    if (place.isTold && indicator.isTold && period.isTold && this.at.stage < 0) return true;
    const { told } = this;
    const { issues, plan, stageCheck } = this.tools;
    let isSound = true;
    const refuse = (code: OwnIssueCode, role: OwnRole, value: string, expected: string) => {
      isSound = false;
      if (told.has(code)) return;
      told.add(code);
      issues.add('error', code, row, plan.columns[plan.at(role)]?.heading ?? column.heading, value, expected);
    };
    if (place.fault) refuse(place.fault, 'place', place.name, place.expected);
    if (indicator.fault) refuse(indicator.fault, 'indicator', indicator.name, indicator.expected);
    if (period.word < 0) {
      const value = this.text(cells, plan.at('year')) || column.heading;
      const isMissing = plan.at('year') >= 0 && this.text(cells, plan.at('year')) === '';
      refuse(isMissing ? 'yearMissing' : 'notYear', 'year', isMissing ? '' : value, '2023');
    }
    const stage = this.at.stage < 0 ? '' : (cells[this.at.stage] ?? '');
    const fault = stage === '' || indicator.fault ? null : stageCheck(indicator.stageId, stage);
    if (fault) refuse(fault, 'stage', stage, indicator.stageId);
    if (place.fault) place.count += 1;
    if (indicator.fault) indicator.count += 1;
    if (!isSound) return false;
    const warn = (code: OwnIssueCode, role: OwnRole, value: string, expected = '') =>
      issues.add(
        'warning',
        code,
        row,
        plan.columns[plan.at(role)]?.heading ?? column.heading,
        value,
        expected,
      );
    if (place.isNew && !place.isTold) warn('placeNew', 'place', place.name, place.code);
    if (indicator.isNew && !indicator.isTold) warn('indicatorNew', 'indicator', indicator.name);
    if (period.isSchoolYear && !period.isTold)
      warn('schoolYear', 'year', this.text(cells, plan.at('year')) || column.heading, period.text);
    place.isTold = true;
    indicator.isTold = true;
    period.isTold = true;
    return true;
  }

  private readWords(row: number, cells: readonly string[]): boolean {
    let isSound = true;
    for (const { at, role, field, read } of this.tools.words) {
      const cell = cells[at] ?? '';
      const word = read(cell);
      if (word >= 0) this.fields[FIELD_AT[field]] = word;
      else {
        isSound = false;
        const code = FAULTS[role] ?? 'textTooLong';
        this.tools.issues.add('error', code, row, this.tools.plan.columns[at]?.heading ?? '', cell);
      }
    }
    return isSound;
  }
}

const NO_TEXTS: RowTexts = { asPrinted: '', locator: '', resolution: '' };

const FAULTS: Partial<Record<OwnRole, OwnIssueCode>> = {
  nature: 'natureUnknown',
  bound: 'boundUnknown',
  scope: 'scopeUnknown',
  period_basis: 'basisUnknown',
  origin: 'originUnknown',
};
