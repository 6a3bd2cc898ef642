import type { Observation } from '@/domain/observation';
import { formatFull } from '@/lib/numberFormat';
import type { Difference } from '@/query/comparability/differences';
import type { Departing } from '@/query/comparability/findings';
import { toStep } from '@/query/series/resolution';
import { periodWords } from '@/wording/language/periods';
import { type ChartText, placeName } from '../chartText';

/** What is to be said of a figure at a joint of its line: a leap by how many percent, or who published those before. */
export function jointWords(observation: Observation, { code, against }: Difference, text: ChartText): string {
  const [before] = against;
  const { row } = text.wording.ui.comparability;
  if (!before) return '';
  if (code === 'publisher')
    return row.publisher(text.dataset.source.get(before.sourceId)?.issuer[text.language] ?? before.sourceId);
  const growth = (observation.value / before.value - 1) * 100;
  return row.leap(formatFull(toStep(Math.abs(growth), 1)), growth > 0);
}

/** Joints of lines as clauses, each with place and year. */
export function jointClauses(departing: readonly Departing[], text: ChartText): readonly string[] {
  const { sentences } = text.wording;
  return departing.map(({ observation, difference }) =>
    sentences.ofFigure(
      sentences.placeYear(
        placeName(observation.placeCode, text),
        periodWords(observation.period, text.language),
      ),
      jointWords(observation, difference, text),
    ),
  );
}
