import type { Bound, Nature, Origin, Scope } from '@/domain/observation';
import { GRADES, type Grade } from '@/domain/source';
import { maxOf, minOf } from '@/lib/extent';
import { type Dimension, GRAVITIES, type Gravity, WITHIN_A_SERIES } from '@/query/comparability/dimension';
import type { Finding, FindingValue } from '@/query/comparability/findings';
import { periodKindWords } from '@/wording/language/periods';
import type { ChartText } from '../chartText';

/** One dimension in a few words: what differs and how gravely, or that it does not. */
export interface Chip {
  readonly dimension: Dimension;
  /** Whether there is something to be told: figures that differ, or a caveat that all of them share. */
  readonly differs: boolean;
  /** Null where nothing is to be told. */
  readonly gravity: Gravity | null;
  readonly label: string;
  readonly values: string;
}

/** The chips of a picture: the gravest first, then in the fixed order of the dimensions; what does not differ last. */
export function chipsOf(findings: readonly Finding[], text: ChartText): readonly Chip[] {
  const chips = findings
    .filter((finding) => !ONLY_WHERE_TOLD.has(finding.dimension) || finding.gravity !== null)
    .filter((finding) => finding.values.length > 0 || finding.dimension === 'year')
    .map((finding) => chipOf(finding, text));
  return [...chips].sort((a, b) => rank(a) - rank(b));
}

/** Figures as their sources print them and in no doubt are a matter of course. */
const ONLY_WHERE_TOLD: ReadonlySet<Dimension> = new Set(['origin', 'reliability']);

const rank = ({ gravity }: Chip): number => (gravity ? GRAVITIES.indexOf(gravity) : GRAVITIES.length);

function chipOf(finding: Finding, text: ChartText): Chip {
  const { terms } = text.wording;
  const told = finding.differs || finding.gravity === 'different' || finding.gravity === 'care';
  return {
    dimension: finding.dimension,
    differs: told,
    gravity: told ? finding.gravity : null,
    label: terms.dimension[finding.dimension],
    values: told ? toldValues(finding, text) : sameWords(finding, text),
  };
}

/** Breaks and disagreeing sources within one indicator are named alone, without the indicator. */
function distinctive({ dimension, values }: Finding): readonly FindingValue[] {
  if (dimension !== 'definition') return values;
  const indicators = values.filter(({ value }) => !WITHIN_A_SERIES.has(value));
  return indicators.length === 1 && values.length > 1
    ? values.filter((value) => !indicators.includes(value))
    : values;
}

function sameWords(finding: Finding, text: ChartText): string {
  const { sentences } = text.wording;
  const word = finding.values[0] ? valueWords(finding.dimension, finding.values[0], text) : '';
  if (finding.dimension === 'year') return sentences.chipPrinted;
  return finding.dimension === 'definition' ? sentences.chipSame : word;
}

function toldValues(finding: Finding, text: ChartText): string {
  const { terms, sentences } = text.wording;
  if (finding.dimension === 'year') return yearValues(finding, text);
  if (finding.dimension === 'reliability') return sentences.chipDoubtful(finding.departing.length);
  if (finding.dimension === 'source')
    return GRADES.filter((grade) => finding.values.some(({ value }) => value === grade))
      .map((grade) => terms.grade[grade])
      .join(terms.comma);
  const words = [...new Set(distinctive(finding).map((value) => valueWords(finding.dimension, value, text)))];
  const shown = words.slice(0, 3);
  const separator = finding.dimension === 'definition' ? ' / ' : terms.comma;
  return shown.join(separator) + (words.length > shown.length ? '…' : '');
}

function yearValues({ values }: Finding, text: ChartText): string {
  const { terms, sentences } = text.wording;
  const years = values.filter(({ value }) => value !== 'inferred').map(({ value }) => Number(value));
  const span = years.length > 1 ? [sentences.yearsSpan(minOf(years), maxOf(years))] : [];
  const inferred = values.find(({ value }) => value === 'inferred');
  const count = inferred ? [sentences.chipInferred(inferred.observations.length)] : [];
  return [...span, ...count].join(terms.comma);
}

function valueWords(dimension: Dimension, { value }: FindingValue, text: ChartText): string {
  const { terms, sentences } = text.wording;
  switch (dimension) {
    case 'nature':
      return terms.nature[value as Nature];
    case 'bound':
      return value === 'range' ? sentences.chipRange : terms.bound[value as Bound];
    case 'period':
      return periodKindWords(value, text.language);
    case 'scope':
      return terms.scope[value as Scope];
    case 'definition':
      if (value === 'before_break') return sentences.chipBreak;
      if (value === 'leap' || value === 'publisher') return text.wording.ui.comparability.short[value];
      if (value === 'rival' || value === 'contradicted') return sentences.chipRival;
      return text.dataset.indicator.get(value)?.name[text.language] ?? value;
    case 'origin':
      return terms.origin[value as Origin];
    case 'source':
      return value === 'own' ? text.wording.ui.comparability.short.own : terms.grade[value as Grade];
    default:
      return value;
  }
}
