import type { Bound, Nature, Scope } from '@/domain/observation';
import type { Dimension, Finding, FindingValue } from '@/query/comparability';
import { periodKindWords } from '@/wording/periods';
import type { ChartText } from './chartText';

/** One dimension in a few words: what differs, or that it does not. */
export interface Chip {
  readonly dimension: Dimension;
  readonly differs: boolean;
  readonly label: string;
  readonly values: string;
}

/** The chips of a picture: what differs first, in the fixed order of the dimensions. */
export function chipsOf(findings: readonly Finding[], text: ChartText): readonly Chip[] {
  const chips = findings
    .filter((finding) => finding.values.length > 0 || finding.dimension === 'year')
    .map((finding) => chipOf(finding, text));
  return [...chips.filter((chip) => chip.differs), ...chips.filter((chip) => !chip.differs)];
}

function chipOf(finding: Finding, text: ChartText): Chip {
  const { terms, sentences } = text.wording;
  const words = distinctive(finding).map((value) => valueWords(finding.dimension, value, text));
  const differing = joined(finding, words, text);
  const same =
    finding.dimension === 'year' ? sentences.chipPrinted : sameWords(finding, words[0] ?? '', text);
  return {
    dimension: finding.dimension,
    differs: finding.differs,
    label: terms.dimension[finding.dimension],
    values: finding.differs ? differing : same,
  };
}

/** Breaks and disagreeing sources within one indicator are named alone, without the indicator. */
function distinctive({ dimension, values }: Finding): readonly FindingValue[] {
  if (dimension !== 'definition') return values;
  const indicators = values.filter(({ value }) => value !== 'break' && value !== 'rival');
  return indicators.length === 1 && values.length > 1
    ? values.filter((value) => !indicators.includes(value))
    : values;
}

function sameWords(finding: Finding, word: string, text: ChartText): string {
  const { sentences } = text.wording;
  if (finding.dimension === 'source') return sentences.gradeSuffix(word);
  return finding.dimension === 'definition' ? sentences.chipSame : word;
}

function joined(finding: Finding, words: readonly string[], text: ChartText): string {
  const { terms, sentences } = text.wording;
  if (finding.dimension === 'source') return sentences.gradeSuffix([...words].sort().join(terms.comma));
  if (finding.dimension === 'year') {
    const years = finding.values
      .filter(({ value }) => value !== 'inferred')
      .map(({ value }) => Number(value));
    const span = years.length > 1 ? [sentences.yearsSpan(Math.min(...years), Math.max(...years))] : [];
    const inferred = finding.values.find(({ value }) => value === 'inferred');
    return [...span, ...(inferred ? [sentences.chipInferred(inferred.observations.length)] : [])].join(
      terms.comma,
    );
  }
  const shown = words.slice(0, 3);
  const separator = finding.dimension === 'definition' ? ' / ' : terms.comma;
  return shown.join(separator) + (words.length > shown.length ? '…' : '');
}

function valueWords(dimension: Dimension, { value }: FindingValue, text: ChartText): string {
  const { terms, sentences } = text.wording;
  switch (dimension) {
    case 'nature':
      return terms.nature[value as Nature];
    case 'bound':
      return terms.bound[value as Bound];
    case 'period':
      return periodKindWords(value, text.language);
    case 'scope':
      return terms.scope[value as Scope];
    case 'definition':
      if (value === 'break') return sentences.chipBreak;
      if (value === 'rival') return sentences.chipRival;
      return text.dataset.indicator.get(value)?.name[text.language] ?? value;
    default:
      return value;
  }
}
