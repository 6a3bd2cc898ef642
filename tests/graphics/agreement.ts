import type { Dataset } from '@/domain/dataset';
import { figureOf, type PictureSpec, sceneOf } from '../pictureOf';
import { type BarLook, drawnBars, expectedBar } from './drawnBars';
import { type Channel, drawnChannels } from './drawnChannels';
import { expectedChannels } from './expectedChannels';

/** The indicators of a dataset with more than one figure. */
export const severalIn = ({ indicators, observationsOf }: Dataset): readonly string[] =>
  indicators.map(({ id }) => id).filter((id) => (observationsOf.get(id)?.length ?? 0) > 1);

/** Figures of a trend whose mark shows something that is not said of them, or does not show what is. */
export function disagreeing(dataset: Dataset, spec: PictureSpec): readonly string[] {
  const figure = figureOf(dataset, spec);
  if (figure.observations.length < 2) return [];
  const drawn = drawnChannels(sceneOf(figure));
  return [...drawn].flatMap(([observation, channels]) => {
    const expected = expectedChannels(figure, observation, drawn);
    return channels.join() === expected.join()
      ? []
      : [`${observation.id}: drawn ${channels.join('+')}, named ${expected.join('+')}`];
  });
}

/** Beside bars a row has no years to span and no line to break, and the label of a bar says what a mark would. */
const BESIDE_BARS = new Set<Channel>([
  'diamond',
  'square',
  'half',
  'arrow',
  'ring',
  'dotted ring',
  'stub',
  'brackets',
]);

/** As `disagreeing`, of the marks beside the bars of places side by side. */
export function disagreeingBesideBars(dataset: Dataset, indicatorId: string): readonly string[] {
  const figure = figureOf(dataset, { indicatorId, withFamily: true, year: 'latest' });
  if (figure.observations.length < 2) return [];
  const drawn = drawnChannels(sceneOf(figure));
  const marks = (channels: readonly Channel[]) => channels.filter((one) => BESIDE_BARS.has(one)).join();
  const all = new Map(figure.observations.map((one) => [one, true]));
  return [...drawn].flatMap(([observation, channels]) =>
    marks(channels) === marks(expectedChannels(figure, observation, all))
      ? []
      : [`${observation.id}: drawn ${channels.join('+')}`],
  );
}

/** The bars of an indicator that look unlike what they are, and how its bars look. */
export function barsOf(dataset: Dataset, indicatorId: string) {
  const figure = figureOf(dataset, { indicatorId, year: 'latest' });
  const bars = figure.observations.length < 2 ? [] : [...drawnBars(figure, sceneOf(figure))];
  const words = ({ fill, filled, open }: BarLook) =>
    `${fill} ${filled < 100 ? 'part' : 'full'} ${open ? 'open' : 'closed'}`;
  return {
    wrong: bars.flatMap(([observation, look]) => {
      const expected = expectedBar(observation);
      const same = JSON.stringify(look) === JSON.stringify(expected);
      return same ? [] : [`${observation.id}: ${JSON.stringify(look)}, not ${JSON.stringify(expected)}`];
    }),
    looks: bars.map(([, look]) => words(look)),
  };
}
