import { BOUNDS, NATURES, type Observation, ORIGINS, PERIOD_BASES, SCOPES } from '@/domain/observation';
import { parseTimePeriod } from '@/domain/timePeriod';
import { plainNumber } from '@/package/schema/plainNumber';
import { FIELD_AT, type FigureField, KIND_SIZE, OWN_SIZE, type OwnFigures, WHOLE } from './ownFigures';

const WORDS = new WeakMap<OwnFigures, readonly string[]>();

function wordsOf(figures: OwnFigures): readonly string[] {
  const known = WORDS.get(figures) ?? figures.words.split('\n');
  WORDS.set(figures, known);
  return known;
}

/**
 * The figures of a table of one's own, from one position to another, as the shipped data has them. A hundred thousand
 * take longer than a page may stand still: take slices, or the figures of one indicator with `positionsByIndicator`.
 */
export const ownObservations = (figures: OwnFigures, from = 0, to = figures.count): readonly Observation[] =>
  Array.from({ length: Math.max(0, Math.min(to, figures.count) - from) }, (_, at) =>
    ownObservation(figures, from + at),
  );

/** The positions of the figures of each indicator. */
export function positionsByIndicator(figures: OwnFigures): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<number, number[]>();
  for (let at = 0; at < figures.count; at += 1) {
    const word = figures.fields[at * OWN_SIZE + FIELD_AT.indicatorId] ?? 0;
    const positions = byWord.get(word);
    if (positions) positions.push(at);
    else byWord.set(word, [at]);
  }
  const words = wordsOf(figures);
  return new Map([...byWord].map(([word, positions]) => [words[word] ?? '', positions]));
}

/** Reads the numbers that stand for the fields of a figure. */
export function fieldReader({ fields, kinds }: Pick<OwnFigures, 'fields' | 'kinds'>, at: number) {
  const start = at * OWN_SIZE;
  const kind = (fields[start + FIELD_AT.kind] ?? 0) * KIND_SIZE - OWN_SIZE;
  return (field: FigureField): number => {
    const place = FIELD_AT[field];
    return (place < OWN_SIZE ? fields[start + place] : kinds[kind + place]) ?? 0;
  };
}

/** One figure of a table of one's own. */
export function ownObservation(figures: OwnFigures, at: number): Observation {
  const words = wordsOf(figures);
  const number = fieldReader(figures, at);
  const word = (field: FigureField): string => words[number(field)] ?? '';
  const value = figures.value[at] ?? Number.NaN;
  const resolution = figures.resolution[at] ?? 1;
  const period = parseTimePeriod(word('period'));
  if (!period) throw new Error(`a table of one's own has no such period: ${word('period')}`);
  const parts = {
    placeCode: word('placeCode'),
    indicatorId: word('indicatorId'),
    period,
    nature: oneOf(NATURES, word('nature')),
    bound: oneOf(BOUNDS, word('bound')),
    scope: oneOf(SCOPES, word('scope')),
  };
  return {
    ...parts,
    id: ownObservationId(parts),
    stageId: word('stageId'),
    periodBasis: oneOf(PERIOD_BASES, word('periodBasis')),
    value,
    origin: oneOf(ORIGINS, word('origin')),
    sourceId: word('sourceId'),
    locator: number('hasLocator') === 1 ? word('locator') : `${word('locator')}${number('row')}`,
    asPrinted: printedText(word('printed'), number('power'), value, resolution),
    note: { zh: word('noteZh'), en: word('noteEn') },
    breakReason: { zh: word('breakZh'), en: word('breakEn') },
    doubt: { zh: word('doubtZh'), en: word('doubtEn') },
    resolution,
  };
}

/**
 * A figure as it is printed: the whole text that is kept, or its digits before the word that is.
 * @param power of ten between the number that is printed and its value; `WHOLE`: the word is the text
 */
export function printedText(word: string, power: number, value: number, resolution: number): string {
  if (power === WHOLE) return word;
  const decimals = Math.max(0, power - Math.round(Math.log10(resolution)));
  return Number(`${plainNumber(value)}e${-power}`).toFixed(decimals) + word;
}

/** A code that is empty or not known is the plain one: the first of the list. */
function oneOf<Code extends string>(codes: readonly [Code, ...Code[]], text: string): Code {
  return codes.find((code) => code === text) ?? codes[0];
}

type IdParts = Pick<Observation, 'placeCode' | 'indicatorId' | 'period' | 'nature' | 'bound' | 'scope'>;

/** `own360900.primary-students.2023.actual`: what tells a figure of one's own from every other of the same table. */
export function ownObservationId({ placeCode, indicatorId, period, nature, bound, scope }: IdParts): string {
  const time = period.text.replace(/-01\/|\//, '-');
  const more = [scope === 'whole' ? '' : scope, bound === 'exact' ? '' : bound].filter(Boolean);
  return [`own${placeCode}`, indicatorId, time, nature, ...more.map((one) => one.replaceAll('_', '-'))].join(
    '.',
  );
}
