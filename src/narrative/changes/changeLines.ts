import { type Dataset, groupBy } from '@/domain/dataset';
import {
  type ChangeCounts,
  type FIGURE_CHANGE_KINDS,
  type FigureChangeKind,
  WHOLE_SERIES,
} from '@/domain/figureChange';
import { changesInOrder } from '@/query/changes/changesInOrder';
import type { NetChange } from '@/query/changes/netChanges';
import { CHANGE_WORDS } from '@/wording/pages/changeWords';
import type { Wording } from '@/wording/wording';
import { changedFields, valueWords } from './changedFields';
import { changeSubject } from './changeSubject';

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
}

export interface ChangesOfKind {
  readonly kind: FigureChangeKind;
  /** Single figures, and whole series of all cities. */
  readonly count: number;
  readonly series: number;
  readonly lines: readonly ChangeLine[];
}

/** So many figures that came or went alike have a line each; more share one. */
const EACH = 3;

const isSeries = ({ last }: NetChange): boolean => last.field === WHOLE_SERIES;

/** How many single figures came, were corrected and went, and how many whole series of all cities came or went. */
export function countsOf(changes: readonly NetChange[]): ChangeCounts {
  const single = changes.filter((one) => !isSeries(one));
  const of = (kind: FigureChangeKind) => single.filter((one) => one.kind === kind).length;
  return {
    added: of('added'),
    corrected: of('corrected'),
    removed: of('removed'),
    series: changes.length - single.length,
  };
}

/** Changes in words, by kind: corrections first, what is alike on one line. */
export const changeLines = (
  changes: readonly NetChange[],
  dataset: Dataset,
  wording: Wording,
): readonly ChangesOfKind[] =>
  (['corrected', 'removed', 'added'] satisfies (typeof FIGURE_CHANGE_KINDS)[number][])
    .map((kind) => changesInOrder(changes, dataset).filter((one) => one.kind === kind))
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const told = own.map((change) => ({ change, what: whatOf(change, dataset, wording) }));
      const alike = groupBy(told, ({ change, what }) =>
        [change.last.indicatorId, change.kind === 'corrected' ? what : isSeries(change)].join(' '),
      );
      const lines = [...alike.values()].flatMap((group) => {
        const shared = first.kind === 'corrected' || group.length > EACH;
        return (shared ? [group] : group.map((one) => [one])).map((members) =>
          lineOf(members, dataset, wording),
        );
      });
      const counts = countsOf(own);
      return [{ kind: first.kind, count: counts[first.kind], series: counts.series, lines }];
    });

interface Told {
  readonly change: NetChange;
  readonly what: string;
}

function lineOf(group: readonly Told[], dataset: Dataset, wording: Wording): ChangeLine {
  const [first] = group as readonly [Told, ...Told[]];
  const words = CHANGE_WORDS[wording.language];
  const { last, kind } = first.change;
  const count = group.length;
  const what = kind !== 'corrected' && count > 1 ? words.figures(count) : first.what;
  return {
    key: `${kind} ${last.observationId || last.indicatorId}`,
    indicatorId: last.indicatorId,
    subject: changeSubject(
      group.map(({ change }) => change),
      dataset,
      wording,
    ),
    what: kind === 'corrected' && count > 1 ? `${words.figures(count)}${wording.terms.joint}${what}` : what,
    observationId: group.length === 1 && kind !== 'removed' ? last.observationId : '',
  };
}

function whatOf({ kind, last, fields }: NetChange, dataset: Dataset, wording: Wording): string {
  if (kind === 'corrected')
    return changedFields(fields, last, dataset, wording).join(wording.terms.semicolon);
  const [value] = fields;
  const cell = value?.after || value?.before || '';
  if (last.field === WHOLE_SERIES) return CHANGE_WORDS[wording.language].figures(Number(cell));
  return valueWords(cell, last.indicatorId, dataset, wording);
}
