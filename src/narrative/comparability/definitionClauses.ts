import { type Observation, yearOf } from '@/domain/observation';
import { formatFull, formatNumber, withUnit } from '@/lib/numberFormat';
import { WITHIN_A_SERIES } from '@/query/comparability/dimension';
import type { Finding } from '@/query/comparability/findings';
import { isOlderTable } from '@/query/comparability/olderTable';
import { lowered } from '@/wording/language/english';
import { periodWords } from '@/wording/language/periods';
import { type ChartText, indicatorName, placeName, valueText } from '../chartText';
import { reasonText } from '../reasonText';
import { codesOf, figuresOf, groupByPlace, ordered, uniqueBy } from './findingFigures';
import { jointClauses } from './jointWords';

/** What is to be said of definitions: breaks, sources that disagree, older tables, other indicators of the family. */
export function definitionClauses(finding: Finding, text: ChartText): readonly string[] {
  const { sentences } = text.wording;
  const codes = codesOf(finding);
  const indicators = codes.filter((code) => !WITHIN_A_SERIES.has(code));
  const [first] = indicators;
  if (first !== undefined && finding.departing.every(({ difference }) => difference.shared))
    return [sentences.relatedAll(indicatorName(first, text))];
  const older = indicators.filter((code) => isOlderTable(text.dataset, code));
  const near = indicators.filter((code) => !older.includes(code));
  const breaks = uniqueBy(
    finding.departing.flatMap(({ difference }) =>
      difference.code === 'before_break' ? difference.against : [],
    ),
    ({ id }) => id,
  );
  const contradicting = finding.departing
    .filter(({ difference }) => difference.code === 'rival' || difference.code === 'contradicted')
    .map(({ observation }) => observation);
  const places = groupByPlace(
    ordered(
      older.flatMap((code) => figuresOf(finding, text, code)),
      text,
    ),
  );
  return [
    ...ordered(breaks, text).map((one) =>
      sentences.broken(
        placeName(one.placeCode, text),
        yearOf(one),
        lowered(reasonText(one.breakReason, text.language)),
      ),
    ),
    ...JOINTS.flatMap((joint) =>
      jointClauses(
        finding.departing.filter(({ difference: { code } }) => code === joint),
        text,
      ),
    ),
    ...contradictionClauses(ordered(contradicting, text), text),
    ...(places.length > 0
      ? [sentences.olderTable(sentences.joinPlaces(places.map(([code]) => placeName(code, text))))]
      : []),
    ...nearClauses(finding, near, text),
  ];
}

/** Doubtful joints of a line, the graver first. */
const JOINTS = ['leap', 'publisher'];

function nearClauses(finding: Finding, near: readonly string[], text: ChartText): readonly string[] {
  const { sentences, terms } = text.wording;
  const byCode = near.map((code) => [code, groupByPlace(figuresOf(finding, text, code))] as const);
  if (byCode.reduce((sum, [, places]) => sum + places.length, 0) > 2) {
    const figures = finding.departing.filter(({ difference }) => near.includes(difference.code)).length;
    return [sentences.relatedMany(figures, near.length)];
  }
  return byCode.map(([code, places]) =>
    sentences.related(
      places.flatMap(([place, found]) => {
        const newest = found.at(-1);
        if (!newest) return [];
        return sentences.relatedItem(
          placeName(place, text),
          periodWords(newest.period, text.language),
          terms.nature[newest.nature],
          indicatorName(code, text),
          withUnit(valueText(newest, text), text.display),
        );
      }),
    ),
  );
}

function contradictionClauses(list: readonly Observation[], text: ChartText): readonly string[] {
  const groups = new Map<string, Observation[]>();
  for (const one of list) {
    const key = `${one.placeCode} ${one.indicatorId} ${one.period.text} ${one.scope}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          text.wording.sentences.rival(
            placeName(first.placeCode, text),
            periodWords(first.period, text.language),
            contradictingValues(group, text),
          ),
        ]
      : [];
  });
}

/** Numbers that disagree, in full where the shown digits would make them one. */
function contradictingValues(group: readonly Observation[], text: ChartText): string {
  const values = group.map(({ value }) => value).sort((a, b) => a - b);
  const short = values.map((value) => formatNumber(value, text.display));
  const told = new Set(short).size === new Set(values).size;
  return text.wording.sentences.joinPlaces(told ? short : values.map(formatFull));
}
