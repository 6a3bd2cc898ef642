import { type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { type ChartText, placeName, valueText } from '@/narrative/chartText';
import { observationWords, rangeText } from '@/narrative/observationWords';
import { type Series, seriesChain } from '@/query/series/series';
import { periodWords } from '@/wording/language/periods';
import { LABEL_SIZE, type LabelLines, plainRun } from '../label/labelText';
import type { SceneMark, TextRun } from '../scene/scene';
import type { LabelDetail } from './timeSpec';

/** The words of a label, and fewer or narrower ones for where they find no place: the year of a figure is never left out. */
export interface Words {
  readonly lines: LabelLines;
  readonly short?: LabelLines;
}

/**
 * What stands beside the mark of a figure: at the end of a line its place and value; within a line the value; else what
 * it is a figure of. A figure of a part of the place says so, as one of an inferred year does, and a result on its
 * target tells both. A lone figure of the context keeps its name in fewer words too: its grey is no one's alone.
 * @param role whether it speaks for its line, is its turn, or stands alone among several cities and so bears its name
 * @param alone whether no other place is grey: the grey is then one's own
 */
export function wordsBeside(
  observation: Observation,
  { also }: SceneMark,
  series: Series,
  { end, turn, lone }: { readonly end: boolean; readonly turn: boolean; readonly lone: boolean },
  alone: boolean,
  detail: LabelDetail,
  text: ChartText,
): Words {
  const { place } = series;
  const city = isCity(place);
  const small = detail === 'small';
  const low = also.find(({ nature, bound }) => nature === observation.nature && bound === 'at_least');
  const value = low ? rangeText({ low, high: observation }, text) : valueText(observation, text);
  const run = (words: string, bold = city && observation.nature === 'actual'): TextRun => ({
    text: words,
    size: LABEL_SIZE,
    bold,
    tone: { place: place.colour },
  });
  const named = `${placeName(place.code, text)} ${value}`;
  const plain = seriesChain(series).includes(observation);
  const apart = (lone || !plain) && observation.nature === 'actual';
  const dated = end || ((small || apart) && observation.period.kind === 'year');
  const remarks = remarksOf(observation, dated, plain, text).map((words) => plainRun(words));
  const short = [[run(city ? value : named)]];
  if (!plain || (end && !series.own)) {
    const words = run(observationWords(observation, series, value, text));
    const lines = [[words, ...remarks]];
    return small || remarks.length === 0 ? { lines } : { lines, short: [[words]] };
  }
  if (turn) {
    const { sentences } = text.wording;
    const inferred = observation.periodBasis === 'inferred';
    const when = inferred
      ? sentences.inferredYear(yearOf(observation))
      : periodWords(observation.period, text.language);
    const part = remarksOf({ ...observation, periodBasis: 'printed' }, false, plain, text);
    return {
      lines: [[run(`${placeName(place.code, text)} ${when} ${value}`), ...part.map((one) => plainRun(one))]],
      short: [[...(short[0] ?? []), ...remarks]],
    };
  }
  if (lone && city && also.length === 0)
    return { lines: [[run(named), ...remarks]], short: [[run(value), ...remarks]] };
  const first = end ? [run(named, city)] : [city ? run(value) : plainRun(alone ? value : named)];
  const target = also.find(({ nature }) => nature === 'target');
  const second = target
    ? [[run(`${text.wording.terms.nature.target} ${valueText(target, text)}`, false)]]
    : [];
  const lines = [[...first, ...remarks], ...second];
  const bare = remarks.length > 0 && city && observation.periodBasis === 'printed';
  return bare ? { lines, short: [first, remarks, ...second] } : { lines };
}

/** What a value within a line does not say by itself: an inferred year, a part of the place, the year of a benchmark. */
export function remarksOf(
  observation: Observation,
  dated: boolean,
  plain: boolean,
  { wording }: ChartText,
): readonly string[] {
  const year = yearOf(observation);
  const { scope } = observation;
  const part = plain && scope !== 'whole' && scope !== 'unspecified' ? wording.terms.scopeShort[scope] : '';
  const { sentences } = wording;
  const when =
    observation.periodBasis === 'inferred' ? sentences.inferredYear(year) : dated ? String(year) : '';
  return [when, part].filter(Boolean);
}
