import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { DOCUMENT_WORDS } from '@/wording/controls/documentWords';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import type { Wording } from '@/wording/wording';
import { figureWords } from '../slides/figureTable';
import { groupsOf } from '../slides/groupsOf';
import { type About, provenanceOf } from '../slides/provenance';
import type { TableBody } from '../slides/slide';
import type { SourceNumbers } from './listedSources';

/** Figures in a table, and the remarks on them that it numbers. */
interface OriginTable {
  readonly body: TableBody;
  readonly notes: readonly string[];
}

/**
 * Figures as a table for people: of where, when, how much, of which kind, and where each stands, by the numbers of a list
 * of sources. Those of several indicators stand under the name of each.
 * @param about what all of them are of
 */
export function originTable(
  dataset: Dataset,
  observations: readonly Observation[],
  sources: SourceNumbers,
  wording: Wording,
  about?: About,
): OriginTable {
  const { language } = wording;
  const words = DOCUMENT_WORDS[language];
  const { columns } = SLIDE_WORDS[language];
  const groups = groupsOf(observations, ({ indicatorId }) => indicatorId).map(([, own]) =>
    own.flatMap((one) => rowOf(dataset, one, sources, wording, about) ?? []),
  );
  const all = groups.flat();
  const counts = new Map<string, number>();
  for (const remark of all.flatMap(({ remarks }) => remarks))
    counts.set(remark, (counts.get(remark) ?? 0) + 1);
  const ofAll = (remark: string) => all.length > 1 && counts.get(remark) === all.length;
  const numbered = [...counts.keys()].filter((remark) => !ofAll(remark));
  const numbers = new Map(numbered.map((remark, at) => [remark, at + 1]));
  const marked = (kind: string, remarks: readonly string[]) => {
    const own = remarks.flatMap((remark) => numbers.get(remark) ?? []);
    return own.length > 0 ? kind + words.marks([...own].sort((a, b) => a - b)) : kind;
  };
  return {
    body: {
      kind: 'table',
      columns: [
        { heading: SLIDE_WORDS[language].place, share: 1.3 },
        { heading: columns.period, share: 1.2 },
        { heading: columns.value, share: 1.9, numeric: true },
        { heading: columns.verdict, share: 1.9 },
        { heading: words.origin, share: 4 },
      ],
      rows: groups.flatMap((rows) => [
        ...(groups.length > 1 && rows[0] ? [[rows[0].indicator, '', '', '', '']] : []),
        ...rows.map(({ place, period, value, kind, remarks, origin }) => [
          place,
          period,
          value,
          marked(kind, remarks),
          origin,
        ]),
      ]),
    },
    notes: [
      ...[...counts.keys()].filter(ofAll).map(words.ofAll),
      ...numbered.map((remark, at) => words.note(at + 1, remark)),
    ],
  };
}

function rowOf(
  dataset: Dataset,
  one: Observation,
  sources: SourceNumbers,
  { language, terms }: Wording,
  about?: About,
) {
  const told = figureWords(dataset, one, language, about?.text);
  if (!told) return null;
  const from = provenanceOf(dataset, one, language, about);
  const parts = from ? [from.working, from.locator, from.printed] : [one.asPrinted];
  const marks = sources.marks(from?.documents ?? []);
  return {
    ...told,
    remarks: [...new Set(from?.remarks ?? [])],
    origin: [marks, parts.filter(Boolean).join(terms.semicolon)].filter(Boolean).join(' '),
  };
}
