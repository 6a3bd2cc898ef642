import { type Observation, yearOf } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { valueText } from '@/narrative/chartText';
import { distinctPart, rangeText } from '@/narrative/observationWords';
import { censusYear } from '@/narrative/workingText';
import { periodKindWords, periodLabel } from '@/wording/language/periods';
import { LABEL_SIZE, type LabelLines, plainRun } from '../label/labelText';
import { lowEnd, type OneMark, targetMet } from '../layer/oneMark';
import type { TextRun } from '../scene/scene';
import { figuresOf, type RowsSpec } from './rowSpec';

/**
 * What may stand beside a bar, the fullest first: value, period, nature, scope, definition; then in shorter words, and
 * with less and less, down to the value alone.
 */
export function wordings(mark: OneMark, place: Place, spec: RowsSpec): readonly LabelLines[] {
  const { observation } = mark;
  const { text } = spec;
  const low = lowEnd(mark);
  const value: TextRun = {
    text: low ? rangeText({ low, high: observation }, text) : valueText(observation, text),
    size: LABEL_SIZE,
    bold: isCity(place) || observation.nature === 'actual',
    tone: { place: place.colour },
  };
  const near = text.dataset.indicator.get(observation.indicatorId);
  const definition = near && near.id !== spec.indicatorId ? distinctPart(near, text).slice(1, -1) : '';
  const [when, period] = [whenWords(mark, spec), periodOf(observation, spec)];
  const [scope, short] = scopeWords(observation, spec);
  const joint = text.language === 'zh' ? '，' : ', ';
  const beside = (...facts: readonly string[]): LabelLines => {
    const words = facts.filter(Boolean).join(joint);
    return [words ? [value, plainRun(words, 'ink2')] : [value]];
  };
  const all: readonly LabelLines[] = [
    beside(when, scope, definition),
    beside(when, short, definition),
    beside(when, short),
    beside(when),
    beside(period),
    beside(),
  ];
  const texts = all.map((one) => JSON.stringify(one));
  return all.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}

/** A part of a place is always named; an unstated scope only where others differ. */
function scopeWords({ scope }: Observation, spec: RowsSpec): readonly [full: string, short: string] {
  const { terms } = spec.text.wording;
  if (scope === 'whole') return ['', ''];
  if (scope !== 'unspecified') return [terms.scope[scope], terms.scopeShort[scope]];
  const told = figuresOf(spec).some((other) => other.scope !== 'unspecified');
  return told ? [terms.scopeShort.unspecified, terms.scopeShort.unspecified] : ['', ''];
}

function whenWords(mark: OneMark, spec: RowsSpec): string {
  const { observation } = mark;
  const { terms, ui } = spec.text.wording;
  const target = targetMet(mark);
  const nature = target
    ? `${terms.nature.target} ${valueText(target, spec.text)}`
    : observation.nature === 'actual'
      ? ''
      : terms.nature[observation.nature];
  const census = censusYear(observation);
  const counted = census === null ? '' : ui.measure.censusShort(census);
  return [periodOf(observation, spec), nature, counted].filter(Boolean).join(' ');
}

function periodOf(observation: Observation, spec: RowsSpec): string {
  const { period, periodBasis, nature } = observation;
  const {
    language,
    wording: { sentences },
  } = spec.text;
  const inferred = periodBasis === 'inferred';
  if (period.kind === 'year' && yearOf(observation) === spec.year && !inferred) return '';
  const label = periodLabel(period, language);
  const partYears = figuresOf(spec).some(({ period: { kind } }) => kind === 'half' || kind === 'part');
  const full =
    partYears && period.kind === 'year' && nature === 'actual' ? ` ${periodKindWords('year', language)}` : '';
  return (inferred ? sentences.inferredYear(label) : label) + full;
}
