import { type Dataset, groupBy } from '@/domain/dataset';
import { type FIGURE_CHANGE_KINDS, type FigureChangeKind, WHOLE_SERIES } from '@/domain/figureChange';
import { parseTimePeriod } from '@/domain/timePeriod';
import type { NetChange } from '@/query/changes/netChanges';
import { periodWords } from '@/wording/language/periods';
import { CHANGE_WORDS } from '@/wording/pages/changeWords';
import type { Wording } from '@/wording/wording';
import { changedFields, valueWords } from './changedFields';

/** Figures of one indicator that changed alike, on a line. */
export interface ChangeLine {
  readonly key: string;
  readonly indicatorId: string;
  /** Of which places and years. */
  readonly subject: string;
  /** What became of them. */
  readonly what: string;
  /** The figure, where the line is of one that is still there; empty: several, or gone. */
  readonly observationId: string;
  /** How many figures it is of. */
  readonly count: number;
}

export interface ChangesOfKind {
  readonly kind: FigureChangeKind;
  readonly count: number;
  readonly lines: readonly ChangeLine[];
}

/** So many figures that came or went alike have a line each; more share one. */
const EACH = 3;
const MOST_PLACES = 4;

/** How many figures a change is of. */
export const figuresIn = ({ last, fields }: NetChange): number => {
  const [first] = fields;
  return last.field === WHOLE_SERIES ? Number(first?.after || first?.before) : 1;
};

/** How many figures came, were corrected and went. */
export function countsOf(changes: readonly NetChange[]): Readonly<Record<FigureChangeKind, number>> {
  const of = (kind: FigureChangeKind) =>
    changes.filter((one) => one.kind === kind).reduce((sum, one) => sum + figuresIn(one), 0);
  return { added: of('added'), corrected: of('corrected'), removed: of('removed') };
}

/** Changes in words, by kind: corrections first, what is alike on one line. */
export const changeLines = (
  changes: readonly NetChange[],
  dataset: Dataset,
  wording: Wording,
): readonly ChangesOfKind[] =>
  (['corrected', 'removed', 'added'] satisfies (typeof FIGURE_CHANGE_KINDS)[number][])
    .map((kind) => changes.filter((one) => one.kind === kind))
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const told = own.map((change) => ({ change, what: whatOf(change, dataset, wording) }));
      const alike = groupBy(told, ({ change, what }) =>
        change.kind === 'corrected' ? `${change.last.indicatorId} ${what}` : change.last.indicatorId,
      );
      const lines = [...alike.values()].flatMap((group) => {
        const shared = first.kind === 'corrected' || group.length > EACH;
        return (shared ? [group] : group.map((one) => [one])).map((members) =>
          lineOf(members, dataset, wording),
        );
      });
      return [{ kind: first.kind, count: countsOf(own)[first.kind], lines }];
    });

interface Told {
  readonly change: NetChange;
  readonly what: string;
}

function lineOf(group: readonly Told[], dataset: Dataset, wording: Wording): ChangeLine {
  const [first] = group as readonly [Told, ...Told[]];
  const words = CHANGE_WORDS[wording.language];
  const { last, kind } = first.change;
  const count = group.reduce((sum, { change }) => sum + figuresIn(change), 0);
  const what = kind !== 'corrected' && count > 1 ? words.figures(count) : first.what;
  return {
    key: `${kind} ${last.observationId || last.indicatorId}`,
    indicatorId: last.indicatorId,
    subject: subjectOf(
      group.map(({ change }) => change),
      dataset,
      wording,
    ),
    what: kind === 'corrected' && count > 1 ? `${words.figures(count)}${wording.terms.joint}${what}` : what,
    observationId: group.length === 1 && kind !== 'removed' ? last.observationId : '',
    count,
  };
}

/** `南昌、赣州　2019—2022 年　目标`. */
function subjectOf(group: readonly NetChange[], dataset: Dataset, { language, terms }: Wording): string {
  const words = CHANGE_WORDS[language];
  const codes = [...new Set(group.map(({ last }) => last.placeCode))];
  const names = codes.map((code) => placeName(code, dataset, language, words.allCities));
  const shown = names.length > MOST_PLACES ? names.slice(0, MOST_PLACES - 1) : names;
  const natures = [...new Set(group.map(({ last }) => last.nature))];
  const nature =
    natures.length === 1 && natures[0] !== 'actual' && natures[0] ? terms.nature[natures[0]] : '';
  return [words.places(shown, names.length), spanOf(group, language), nature]
    .filter(Boolean)
    .join(terms.space);
}

function placeName(
  code: string,
  { place, panel }: Dataset,
  language: Wording['language'],
  all: string,
): string {
  if (code === '') return all;
  const city = panel.catalogue?.cities.find((one) => one.code === code);
  return (place.get(code) ?? city)?.shortName[language] ?? code;
}

function spanOf(group: readonly NetChange[], language: Wording['language']): string {
  const periods = [...new Set(group.map(({ last }) => last.period))].flatMap(
    (text) => parseTimePeriod(text) ?? [],
  );
  const [only] = periods;
  if (periods.length === 1 && only) return periodWords(only, language);
  const first = Math.min(...periods.map(({ startYear }) => startYear));
  const last = Math.max(...periods.map(({ endYear }) => endYear));
  const span = parseTimePeriod(first === last ? String(first) : `${first}-01-01/P${last - first + 1}Y`);
  return span ? periodWords(span, language) : '';
}

function whatOf({ kind, last, fields }: NetChange, dataset: Dataset, wording: Wording): string {
  if (kind === 'corrected')
    return changedFields(fields, last, dataset, wording).join(wording.terms.semicolon);
  const [value] = fields;
  const cell = value?.after || value?.before || '';
  if (last.field === WHOLE_SERIES) return CHANGE_WORDS[wording.language].figures(Number(cell));
  return valueWords(cell, last.indicatorId, dataset, wording);
}
