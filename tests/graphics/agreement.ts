import type { Dataset } from '@/domain/dataset';
import { figureOf, type PictureSpec, sceneOf } from '../pictureOf';
import { drawnChannels } from './drawnChannels';
import { expectedChannels } from './expectedChannels';
import { type BarLook, drawnBars, expectedBar } from './rows/drawnBars';

/** The indicators of a dataset with more than one figure. */
export const severalIn = ({ indicators, observationsOf }: Dataset): readonly string[] =>
  indicators.map(({ id }) => id).filter((id) => (observationsOf.get(id)?.length ?? 0) > 1);

/** Figures of a trend whose mark shows something that is not said of them, or does not show what is. */
export function disagreeing(dataset: Dataset, spec: PictureSpec): readonly string[] {
  const figure = figureOf(dataset, spec);
  if (figure.observations.length < 2) return [];
  const drawn = drawnChannels(sceneOf(figure));
  return [...drawn].flatMap(([observation, channels]) => {
    // A figure within a line has no mark of its own; that it stands before a break is said in words.
    const expected = expectedChannels(figure, observation, drawn).filter(
      (channel) => channel !== 'before the break' || channels.includes(channel),
    );
    return channels.join() === expected.join()
      ? []
      : [`${observation.id}: drawn ${channels.join('+')}, named ${expected.join('+')}`];
  });
}

/** The bars of an indicator that look unlike what they are, and how its bars look. */
export function barsOf(dataset: Dataset, indicatorId: string) {
  const figure = figureOf(dataset, { indicatorId, withFamily: true, year: 'latest' });
  const bars = figure.observations.length < 2 ? [] : [...drawnBars(sceneOf(figure))];
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
