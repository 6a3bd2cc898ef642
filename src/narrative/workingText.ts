import { type Observation, yearOf } from '@/domain/observation';
import { formatFull, withUnit } from '@/lib/numberFormat';
import { parseMeasure } from '@/query/catalogue/measure';
import { expressionOf } from '@/query/derive/expression';
import { measureById } from '@/query/derive/measures';
import { type ChartText, valueText } from './chartText';

/** The working of a derived figure with its numbers, in base units: `140,311 ÷ 5,042,565 × 10,000`. */
export function workingText(observation: Observation, text: ChartText): string {
  const { boundSign } = text.wording.terms;
  return expressionOf(text.dataset, observation, {
    number: formatFull,
    figure: ({ bound, value }) => boundSign[bound] + formatFull(value),
    minus: ' − ',
    over: ' ÷ ',
    times: ' × ',
  });
}

/** The working with its result, and the year of the census that it uses. */
export function workingWithResult(observation: Observation, text: ChartText): string {
  const result = withUnit(valueText(observation, text), text.display);
  return withCensus(`${workingText(observation, text)} = ${result}`, observation, text);
}

/** The working, and the year of the census that it uses. */
export const workingWithCensus = (observation: Observation, text: ChartText): string =>
  withCensus(workingText(observation, text), observation, text);

function withCensus(working: string, observation: Observation, { wording }: ChartText): string {
  const census = censusYear(observation);
  return census === null
    ? working
    : [working, wording.ui.measure.census(census)].join(wording.terms.semicolon);
}

/** The year of the census that a figure was set against; null where it was set against none. */
export function censusYear({ derivation }: Observation): number | null {
  const measure = derivation && parseMeasure(derivation.measure);
  const census = measure && measureById(measure.id)?.census ? derivation.inputs[1] : undefined;
  return census ? yearOf(census) : null;
}
