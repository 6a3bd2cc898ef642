import { LANGUAGES } from '@/domain/localized';
import { newId } from '@/lib/newId';
import { isQuery } from '@/view/codec';
import { LONGEST, MOST_ITEMS, REPORT_FORM, type Report, type ReportItem } from './report';
import { withoutOwnItems } from './reportOwn';
import { soundText } from './soundText';

/** What a file of a report says it is. */
const KIND = 'city-education-compare-report';
/** No file of a report is longer, in characters. */
const LONGEST_FILE = 8_000_000;
/** Characters of a value that is told. */
const SHOWN = 60;

/** What is wrong in a file, and where; how to mend it is for words to say. */
export interface FileFault {
  readonly code: 'tooLong' | 'notJson' | 'notReport' | 'newer' | 'missing' | 'badValue' | 'tooMany' | 'cut';
  /** Where it stands: `items[3].query`, or a line of the file; empty: the file as a whole. */
  readonly where: string;
  /** What stands there, shortened. */
  readonly value: string;
}

/** A file as it was read: a report with what had to be mended, or why there is none. */
export type ReadReport =
  | { readonly report: Report; readonly faults: readonly FileFault[] }
  | { readonly report: null; readonly faults: readonly [FileFault] };

/** A report as the text of a file, without its id, which is of its browser, and without what shows figures of the writer's own. */
export function writeReport(report: Report): string {
  const { title, language, changed, items } = withoutOwnItems(report);
  const written = items.map((item) => {
    if (item.kind === 'unknown') return JSON.parse(item.kept);
    const { id: _, ...rest } = item;
    return rest;
  });
  return `${JSON.stringify({ kind: KIND, form: REPORT_FORM, title, language, changed, items: written }, null, 2)}\n`;
}

/**
 * Reads the text of a file. A newer form is refused; an item of an unknown kind is kept as it stands; an item that can't
 * be read as what it says it is is kept like that, and told. Every id is new.
 */
export function readReport(text: string): ReadReport {
  if (text.length > LONGEST_FILE) return refused('tooLong', '', String(text.length));
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused('notJson', '', error instanceof Error ? error.message : '');
  }
  if (!isRecord(file) || file.kind !== KIND) return refused('notReport', '', '');
  const { form } = file;
  if (typeof form !== 'number' || !Number.isInteger(form) || form < 1)
    return refused('badValue', 'form', shown(form));
  if (form > REPORT_FORM) return refused('newer', 'form', shown(form));
  const faults: FileFault[] = [];
  const fields = new Fields(file, '', faults);
  const list = Array.isArray(file.items) ? (file.items as unknown[]) : [];
  if (!Array.isArray(file.items)) faults.push(fault('missing', 'items', shown(file.items)));
  if (list.length > MOST_ITEMS) return refused('tooMany', 'items', String(list.length));
  const report: Report = {
    id: newId(),
    title: fields.text('title', LONGEST.title),
    language: fields.oneOf('language', LANGUAGES, 'zh'),
    changed: changedOf(fields),
    items: list.map((item, at) => readItem(item, `items[${at}]`, faults)),
  };
  return { report, faults };
}

function changedOf(fields: Fields): string {
  const text = fields.text('changed', LONGEST.title);
  const time = Date.parse(text);
  return new Date(Number.isNaN(time) ? Date.now() : time).toISOString();
}

function readItem(item: unknown, where: string, faults: FileFault[]): ReportItem {
  const own: FileFault[] = [];
  const read = isRecord(item) ? knownItem(item, new Fields(item, where, own)) : null;
  faults.push(...own);
  if (read) return read;
  if (!isRecord(item) || typeof item.kind !== 'string') faults.push(fault('badValue', where, shown(item)));
  const title = isRecord(item) && typeof item.title === 'string' ? item.title : '';
  return {
    kind: 'unknown',
    id: newId(),
    title: soundText(title, LONGEST.title),
    kept: JSON.stringify(item),
  };
}

/** Null: it is of another kind, or says nothing that can be shown. */
function knownItem({ kind, query }: Readonly<Record<string, unknown>>, fields: Fields): ReportItem | null {
  const id = newId();
  if (kind === 'text')
    return {
      kind,
      id,
      title: fields.text('title', LONGEST.title),
      text: fields.text('text', LONGEST.text),
    };
  if (kind !== 'view') return null;
  if (typeof query !== 'string' || !isQuery(query)) {
    fields.tell('badValue', 'query');
    return null;
  }
  return {
    kind,
    id,
    query,
    title: fields.text('title', LONGEST.title),
    remark: fields.text('remark', LONGEST.text),
    width: fields.oneOf('width', ['full', 'half'] as const, 'full'),
    version: fields.text('version', LONGEST.title),
    leftOut: fields.oneOf('leftOut', ['none', 'some', 'all'] as const, 'none'),
  };
}

/** The fields of an object of a file; what is wrong with one is noted, and the next best is taken. */
class Fields {
  constructor(
    private readonly of: Readonly<Record<string, unknown>>,
    private readonly where: string,
    private readonly faults: FileFault[],
  ) {}

  tell(code: FileFault['code'], name: string): void {
    this.faults.push(fault(code, this.where ? `${this.where}.${name}` : name, shown(this.of[name])));
  }

  text(name: string, longest: number): string {
    const value = this.of[name];
    if (typeof value !== 'string') {
      this.tell(value === undefined ? 'missing' : 'badValue', name);
      return '';
    }
    const sound = soundText(value, longest);
    if (sound.length < value.length && value.length > longest) this.tell('cut', name);
    return sound;
  }

  oneOf<const Value extends string>(name: string, allowed: readonly Value[], otherwise: Value): Value {
    const value = allowed.find((one) => one === this.of[name]);
    if (value === undefined) this.tell(this.of[name] === undefined ? 'missing' : 'badValue', name);
    return value ?? otherwise;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fault = (code: FileFault['code'], where: string, value: string): FileFault => ({ code, where, value });

const refused = (code: FileFault['code'], where: string, value: string): ReadReport => ({
  report: null,
  faults: [fault(code, where, value)],
});

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return soundText(text, SHOWN);
}
