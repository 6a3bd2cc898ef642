import { type Nature, type Observation, type Scope, yearOf } from '@/domain/observation';
import { formatFull, formatNumber, withUnit } from '@/lib/numberFormat';
import type { ComparisonKind, Finding, FindingValue } from '@/query/comparability';
import type { Selection } from '@/query/selection';
import { periodLabel, periodWords } from '@/wording/periods';
import { type ChartText, placeName, valueText } from './chartText';
import { rangeText } from './observationWords';
import { pairRanges, type RangePair } from './rangePairs';

/** How many figures a clause names one by one before it counts them. */
const NAMED = 3;

/**
 * One sentence that says how the figures of a picture differ, made from the findings: nature first, then bound,
 * period, scope, definition, years. Places come in their fixed order. When nothing differs it says so.
 */
export function sentenceOf(
  findings: readonly Finding[],
  selection: Selection,
  observations: readonly Observation[],
  kind: ComparisonKind,
  text: ChartText,
): string {
  const { sentences, terms } = text.wording;
  if (observations.length === 0) return '';
  if (observations.length === 1) return sentences.one;
  const order = new Map(selection.places.map((place, at) => [place.code, at]));
  const inOrder = (list: readonly Observation[]) =>
    [...list].sort(
      (a, b) => (order.get(a.placeCode) ?? 0) - (order.get(b.placeCode) ?? 0) || yearOf(a) - yearOf(b),
    );
  const clauses = findings.flatMap((finding) => clausesOf(finding, inOrder, selection, text));
  if (clauses.length > 0) return capitalised(clauses.join(terms.semicolon) + terms.stop);

  const grades = findings.find(({ dimension }) => dimension === 'source');
  if (grades?.differs) {
    const letters = grades.values.map(({ value }) => value).sort();
    return capitalised(sentences.sourceOnly(letters.join(terms.comma)) + terms.stop);
  }
  return kind === 'trend' ? sentences.nothingDiffersTrend : sentences.nothingDiffersSideBySide;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

type Order = (list: readonly Observation[]) => readonly Observation[];

function clausesOf(
  finding: Finding,
  inOrder: Order,
  selection: Selection,
  text: ChartText,
): readonly string[] {
  switch (finding.dimension) {
    case 'nature':
      return natureClauses(finding, inOrder, text);
    case 'bound':
      return boundClauses(finding, inOrder, text);
    case 'period':
      return periodClauses(finding, inOrder, text);
    case 'scope':
      return scopeClauses(finding, inOrder, text);
    case 'definition':
      return definitionClauses(finding, inOrder, selection, text);
    case 'year':
      return yearClauses(finding, inOrder, text);
    case 'source':
      return [];
  }
}

function natureClauses(finding: Finding, inOrder: Order, text: ChartText): readonly string[] {
  const { sentences, terms } = text.wording;
  const [main, ...others] = finding.values;
  if (!main) return [];
  if (!finding.differs) {
    return main.value === 'actual' ? [] : [sentences.natureAll(terms.nature[main.value as Nature])];
  }
  const odd = finding.values.filter(({ value }) => value !== 'actual' || others.length === 0);
  return odd.map(({ value, observations }) => {
    const byPlace = groupByPlace(inOrder(observations));
    const single = byPlace.every(([, list]) => list.length === 1);
    const items = byPlace.map(([code, list]) =>
      sentences.placeYear(placeName(code, text), periodsOf(list, text)),
    );
    return sentences.natureFew(terms.nature[value as Nature], items, single);
  });
}

function boundClauses(finding: Finding, inOrder: Order, text: ChartText): readonly string[] {
  const { sentences } = text.wording;
  const bounded = inOrder(others(finding, 'exact'));
  const ranges = pairRanges(bounded);
  const printed = uniqueBy(bounded, (one) => `${one.placeCode} ${one.period.text} ${one.asPrinted}`);
  if (printed.length === 0) return [];
  if (printed.length > NAMED) {
    const names = groupByPlace(printed).map(([code]) => placeName(code, text));
    return [sentences.boundMany(sentences.joinPlaces(names), printed.length)];
  }
  return [
    sentences.boundFew(
      printed.map((one) =>
        sentences.quoted(
          placeName(one.placeCode, text),
          periodWords(one.period, text.language),
          quoted(one, ranges, text),
        ),
      ),
    ),
  ];
}

function quoted(observation: Observation, ranges: readonly RangePair[], text: ChartText): string {
  if (text.language === 'zh') return observation.asPrinted.replace(/\s+/g, ' ');
  const range = ranges.find(({ low, high }) => low === observation || high === observation);
  return range ? rangeText(range, text) : valueText(observation, text);
}

function periodClauses(finding: Finding, inOrder: Order, text: ChartText): readonly string[] {
  const { sentences } = text.wording;
  const items = (list: readonly Observation[]) =>
    uniqueBy(list, (one) => `${one.placeCode} ${one.period.text}`).map((one) =>
      sentences.placeYear(placeName(one.placeCode, text), periodWords(one.period, text.language)),
    );
  const odd = inOrder(others(finding, 'year'));
  const parts = items(odd.filter(({ period }) => period.kind !== 'years'));
  const spans = items(odd.filter(({ period }) => period.kind === 'years'));
  return [
    ...(parts.length > 0 ? [sentences.partOfYear(cut(parts, text))] : []),
    ...(spans.length > 0 ? [sentences.severalYears(cut(spans, text))] : []),
  ];
}

function scopeClauses(finding: Finding, inOrder: Order, text: ChartText): readonly string[] {
  const { sentences, terms } = text.wording;
  const narrower = finding.values.filter(
    ({ value }) => value !== 'whole' && (value !== 'unspecified' || finding.differs),
  );
  return narrower.map(({ value, observations }) => {
    const items = groupByPlace(inOrder(observations)).map(([code, list]) =>
      sentences.placeYear(placeName(code, text), periodsOf(list, text)),
    );
    return sentences.scope(sentences.joinPlaces(cut(items, text)), terms.scope[value as Scope]);
  });
}

/** The first few of a list, and how many there are in all when that is more. */
function cut(items: readonly string[], text: ChartText): readonly string[] {
  if (items.length <= NAMED + 1) return items;
  const shown = items.slice(0, NAMED);
  const last = shown.at(-1) ?? '';
  return [...shown.slice(0, -1), text.wording.sentences.andMore(last, items.length)];
}

function definitionClauses(
  finding: Finding,
  inOrder: Order,
  selection: Selection,
  text: ChartText,
): readonly string[] {
  const { sentences } = text.wording;
  const related = finding.values.filter(
    ({ value }) => ![selection.indicator.id, 'break', 'rival'].includes(value),
  );
  const items = related.reduce((sum, { observations }) => sum + groupByPlace(observations).length, 0);
  const many = items > 2;
  const figures = related.reduce((sum, { observations }) => sum + observations.length, 0);
  const told = many ? finding.values.filter((value) => !related.includes(value)) : finding.values;
  const clauses = told.flatMap(({ value, observations }): readonly string[] => {
    const list = inOrder(observations);
    if (value === selection.indicator.id) return [];
    if (value === 'break') {
      return list.map((one) =>
        sentences.broken(
          placeName(one.placeCode, text),
          yearOf(one),
          lowered(one.breakReason[text.language]),
        ),
      );
    }
    if (value === 'rival') return rivalClauses(list, text);
    const name = text.dataset.indicator.get(value)?.name[text.language] ?? value;
    const items = groupByPlace(list).map(([code, found]) => {
      const newest = found.at(-1) as Observation;
      const nature = text.wording.terms.nature[newest.nature];
      const number = withUnit(valueText(newest, text), text.display);
      return sentences.relatedItem(
        placeName(code, text),
        periodWords(newest.period, text.language),
        nature,
        name,
        number,
      );
    });
    return [sentences.related(cut(items, text))];
  });
  return many ? [...clauses, sentences.relatedMany(figures, related.length)] : clauses;
}

function rivalClauses(list: readonly Observation[], text: ChartText): readonly string[] {
  const groups = new Map<string, Observation[]>();
  for (const one of list) {
    const key = `${one.placeCode} ${one.period.text}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const first = group[0] as Observation;
    const short = group.map((one) => formatNumber(one.value, text.display));
    const told = new Set(short).size === new Set(group.map(({ value }) => value)).size;
    const values = text.wording.sentences.joinPlaces(
      told ? short : group.map(({ value }) => formatFull(value)),
    );
    return text.wording.sentences.rival(
      placeName(first.placeCode, text),
      periodWords(first.period, text.language),
      values,
    );
  });
}

function yearClauses(finding: Finding, inOrder: Order, text: ChartText): readonly string[] {
  const { sentences } = text.wording;
  const years = finding.values.filter(({ value }) => value !== 'inferred').map(({ value }) => Number(value));
  const clauses = years.length > 1 ? [sentences.yearsDiffer(Math.min(...years), Math.max(...years))] : [];
  const inferred = finding.values.find(({ value }) => value === 'inferred');
  if (!inferred) return clauses;
  const items = groupByPlace(inOrder(inferred.observations)).map(([code, list]) =>
    sentences.placeYear(placeName(code, text), periodsOf(list, text)),
  );
  return [...clauses, sentences.inferred(items)];
}

const others = (finding: Finding, plain: string): readonly Observation[] =>
  finding.values
    .filter(({ value }: FindingValue) => value !== plain)
    .flatMap(({ observations }) => observations);

function periodsOf(list: readonly Observation[], text: ChartText): string {
  const labels = [...new Set(list.map((one) => periodLabel(one.period, text.language)))];
  const shown = labels.length > NAMED ? [labels[0], '…', labels.at(-1)] : labels;
  return text.language === 'zh'
    ? `${shown.join('、')} 年`
    : text.wording.sentences.joinPlaces(shown.map(String));
}

function groupByPlace(list: readonly Observation[]): readonly (readonly [string, readonly Observation[]])[] {
  const groups = new Map<string, Observation[]>();
  for (const one of list) groups.set(one.placeCode, [...(groups.get(one.placeCode) ?? []), one]);
  return [...groups];
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
