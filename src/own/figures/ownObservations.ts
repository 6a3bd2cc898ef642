import { BOUNDS, NATURES, type Observation, ORIGINS, PERIOD_BASES, SCOPES } from '@/domain/observation';
import { parseTimePeriod } from '@/domain/timePeriod';
import type { OwnFigures, WordField } from './ownFigures';

/** The texts of a table, cut into lines once. */
interface Lines {
  readonly words: readonly string[];
  readonly asPrinted: readonly string[];
  readonly locator: readonly string[];
}

const LINES = new WeakMap<OwnFigures, Lines>();

function linesOf(figures: OwnFigures): Lines {
  const known = LINES.get(figures) ?? {
    words: figures.words.split('\n'),
    asPrinted: figures.asPrinted.split('\n'),
    locator: figures.locator.split('\n'),
  };
  LINES.set(figures, known);
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
export function positionsByIndicator({
  fields,
  count,
  ...rest
}: OwnFigures): ReadonlyMap<string, readonly number[]> {
  const words = rest.words.split('\n');
  const byWord = new Map<number, number[]>();
  for (let at = 0; at < count; at += 1) {
    const word = fields.indicatorId[at] ?? 0;
    const positions = byWord.get(word);
    if (positions) positions.push(at);
    else byWord.set(word, [at]);
  }
  return new Map([...byWord].map(([word, positions]) => [words[word] ?? '', positions]));
}

/** One figure of a table of one's own. */
export function ownObservation(figures: OwnFigures, at: number): Observation {
  const { words, asPrinted, locator } = linesOf(figures);
  const word = (field: WordField): string => words[figures.fields[field][at] ?? 0] ?? '';
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
    value: figures.value[at] ?? Number.NaN,
    origin: oneOf(ORIGINS, word('origin')),
    sourceId: word('sourceId'),
    locator: locator[at] ?? '',
    asPrinted: asPrinted[at] ?? '',
    note: { zh: word('noteZh'), en: word('noteEn') },
    breakReason: { zh: word('breakZh'), en: word('breakEn') },
    doubt: { zh: word('doubtZh'), en: word('doubtEn') },
    resolution: figures.resolution[at] ?? 1,
  };
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
