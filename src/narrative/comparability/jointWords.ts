import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { type Observation, yearOf } from '@/domain/observation';
import type { UnitKind } from '@/domain/unit';
import { formatFull } from '@/lib/numberFormat';
import type { Difference } from '@/query/comparability/differences';
import type { Departing } from '@/query/comparability/findings';
import { lineJointsOf } from '@/query/comparability/lineJoints';
import { toStep } from '@/query/series/resolution';
import { periodWords } from '@/wording/language/periods';
import { wordingOf } from '@/wording/wording';
import { type ChartText, placeName } from '../chartText';

/** What is to be said of a figure at a joint of its line: a leap by how many percent, or who published those before. */
export function jointWords(observation: Observation, { code, against }: Difference, text: ChartText): string {
  const [before] = against;
  const { row } = text.wording.ui.comparability;
  if (!before) return '';
  if (code === 'publisher')
    return row.publisher(text.dataset.source.get(before.sourceId)?.issuer[text.language] ?? before.sourceId);
  return row.leap(...leapSize([before, observation]));
}

/** By how many percent of the figure of the year before, and whether up. */
export function leapSize([before, after]: readonly [
  { readonly value: number },
  { readonly value: number },
]): readonly [percent: string, up: boolean] {
  const growth = (after.value / before.value - 1) * 100;
  return [formatFull(toStep(Math.abs(growth), 1)), growth > 0];
}

/**
 * The joints of some lines in few words, leaps first, where there is no room for all that differs.
 * @param kind of their unit, where their indicator is not of the dataset
 */
export function fewJointClauses(
  dataset: Dataset,
  observations: readonly Observation[],
  language: Language,
  kind?: UnitKind,
): readonly string[] {
  const { leaps, publishers } = lineJointsOf(dataset, observations, kind);
  const { sentences } = wordingOf(language);
  const named = (one: Observation) =>
    sentences.placeYear(
      dataset.place.get(one.placeCode)?.shortName[language] ?? one.placeCode,
      String(yearOf(one)),
    );
  return [
    ...observations.flatMap((one) => {
      const before = leaps.get(one.id);
      return before ? [sentences.leap(named(one), ...leapSize([before, one]))] : [];
    }),
    ...observations
      .filter(({ id }) => publishers.has(id) && !leaps.has(id))
      .map((one) => sentences.publisher(named(one))),
  ];
}

/** Joints of lines as clauses, each with place and year; the latest first, as it is of what a reader looks at first. */
export function jointClauses(departing: readonly Departing[], text: ChartText): readonly string[] {
  const { sentences } = text.wording;
  const latestFirst = [...departing].sort((a, b) => yearOf(b.observation) - yearOf(a.observation));
  return latestFirst.map(({ observation, difference }) =>
    sentences.ofFigure(
      sentences.placeYear(
        placeName(observation.placeCode, text),
        periodWords(observation.period, text.language),
      ),
      jointWords(observation, difference, text),
    ),
  );
}
