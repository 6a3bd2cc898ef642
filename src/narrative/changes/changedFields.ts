import type { Dataset } from '@/domain/dataset';
import type { FigureChange } from '@/domain/figureChange';
import { BOUNDS, NATURES, ORIGINS, PERIOD_BASES, SCOPES } from '@/domain/observation';
import { PANEL_DOUBTS } from '@/domain/panel';
import { parseTimePeriod } from '@/domain/timePeriod';
import { displayUnit, formatFull, withUnit } from '@/lib/numberFormat';
import type { ChangedField } from '@/query/changes/netChanges';
import { periodWords } from '@/wording/language/periods';
import { CHANGE_WORDS } from '@/wording/pages/changeWords';
import { PANEL_WORDS } from '@/wording/panel/panelWords';
import type { Wording } from '@/wording/wording';

/** Columns that are told by what they are for, in both languages at once. */
const TEXTS = ['doubt', 'break', 'note'] as const;
/** Columns that change along with another, or name the figure anew. */
const SILENT = ['observation_id'];
/** How the panel marks a doubtful figure; the reason of a mark is the same for every one. */
const panelDoubt = (cell: string) => PANEL_DOUBTS.find((one) => one === cell);

/** What changed of a figure, a clause for each thing: `数值由 3 人改为 4 人`; the printed form only where it is all. */
export function changedFields(
  fields: readonly ChangedField[],
  { indicatorId }: Pick<FigureChange, 'indicatorId'>,
  dataset: Dataset,
  wording: Wording,
): readonly string[] {
  const valued = fields.some(({ field }) => field === 'value');
  return fields.flatMap((change): readonly string[] => {
    const { field, before, after } = change;
    if (SILENT.includes(field) || (valued && field === 'as_printed')) return [];
    const stem = TEXTS.find((one) => field.startsWith(`${one}_`));
    if (stem) return textClauses(stem, change, fields, wording);
    const { fields: names, fromTo } = CHANGE_WORDS[wording.language];
    const [from, to] = [before, after].map((cell) => cellWords(field, cell, indicatorId, dataset, wording));
    return [fromTo(names[field] ?? field, from ?? '', to ?? '').trimEnd()];
  });
}

/** A text is told in the language of the reader; where only the other one changed, it is told that it did. */
function textClauses(
  stem: (typeof TEXTS)[number],
  { field, before, after }: ChangedField,
  fields: readonly ChangedField[],
  { language, terms }: Wording,
): readonly string[] {
  const words = CHANGE_WORDS[language].texts[stem];
  const own = `${stem}_${language}`;
  const ofPanel = [before, after].some(panelDoubt);
  if (field !== own && !ofPanel) return fields.some((one) => one.field === own) ? [] : [words.changed];
  if (after === '') return [words.unset];
  const mark = panelDoubt(after);
  const said = mark ? PANEL_WORDS[language].doubt[mark] : after;
  return [(before === '' ? words.set : words.changed) + terms.colon + said.replace(/[。.]$/, '')];
}

/** Whether all digits of a number are printed. */
const isExact = (value: number): boolean => Math.abs(value * 1e4 - Math.round(value * 1e4)) < 1e-6;

/** The number of a figure, as exactly as it is held, with the unit of its indicator. */
export function valueWords(
  cell: string,
  indicatorId: string,
  { indicator, unit }: Dataset,
  { language }: Wording,
): string {
  const value = Number(cell);
  const own = unit.get(indicator.get(indicatorId)?.unitId ?? '');
  if (!own) return formatFull(value);
  const display = displayUnit(own, Math.abs(value), language);
  if (isExact(value / display.factor)) return withUnit(formatFull(value / display.factor), display);
  return withUnit(formatFull(value), displayUnit(own, 0, language));
}

function cellWords(
  field: string,
  cell: string,
  indicatorId: string,
  dataset: Dataset,
  wording: Wording,
): string {
  const { terms, language } = wording;
  const spaced = (words: string) =>
    language === 'zh' ? words.replace(/^(?=[\d-])/, ' ').replace(/(?<=[\d%])$/, ' ') : words;
  const among = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>) => {
    const code = codes.find((one) => one === cell);
    return code ? words[code] : cell;
  };
  const { none } = CHANGE_WORDS[language];
  switch (field) {
    case 'value':
      return spaced(valueWords(cell, indicatorId, dataset, wording));
    case 'resolution':
      return spaced(valueWords(cell || '1', indicatorId, dataset, wording));
    case 'time_period': {
      const period = parseTimePeriod(cell);
      return spaced(period ? periodWords(period, language) : cell);
    }
    case 'bound':
      return among(BOUNDS, terms.bound);
    case 'nature':
      return among(NATURES, terms.nature);
    case 'scope':
      return among(SCOPES, terms.scopeShort);
    case 'period_basis':
      return among(PERIOD_BASES, terms.basis);
    case 'origin':
      return among(ORIGINS, terms.origin) || terms.origin.printed;
    case 'indicator_id':
      return terms.quote(dataset.indicator.get(cell)?.name[language] ?? cell);
    case 'source_id':
      return terms.quote(dataset.source.get(cell)?.title[language] ?? cell);
    default:
      return cell === '' ? none : terms.quote(cell);
  }
}
