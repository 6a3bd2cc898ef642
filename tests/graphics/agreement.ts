import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import type { Scene } from '@/graphics/scene/scene';
import { formatNumber } from '@/lib/numberFormat';
import type { Figure } from '@/narrative/figure';
import { figureOf, type PictureSpec, sceneOf } from '../pictureOf';
import { type Channel, drawnChannels } from './drawnChannels';
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
    const told = expected.filter(
      (channel) => !channels.includes(channel) && isSaid(channel, observation, figure, sceneOf(figure)),
    );
    return [...channels, ...told].sort().join() === expected.join()
      ? []
      : [`${observation.id}: drawn ${channels.join('+')}, named ${expected.join('+')}`];
  });
}

/** Whether a label of the place, with the value of a figure in it, says in words what a sign of its mark would. */
export function isSaid(channel: Channel, observation: Observation, { text }: Figure, scene: Scene): boolean {
  const { terms, sentences } = text.wording;
  const number = formatNumber(observation.value, text.display);
  const labels = scene.labels
    .filter(({ place }) => place?.code === observation.placeCode)
    .map(({ lines }) =>
      lines
        .flat()
        .map((run) => run.text)
        .join(' '),
    )
    .filter((words) => words.includes(number));
  const words: Partial<Record<Channel, RegExp | string>> = {
    brackets: sentences.inferredYear(yearOf(observation)),
    ring: terms.scopeShort[observation.scope],
    span: /[—–]/,
    stub: /[“”]/,
    diamond: terms.nature.target,
    arrow: terms.boundSign[observation.bound],
  };
  const wanted = words[channel];
  if (wanted === undefined || wanted === '' || (channel === 'arrow' && observation.bound === 'at_least'))
    return false;
  return labels.some((label) => (typeof wanted === 'string' ? label.includes(wanted) : wanted.test(label)));
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
