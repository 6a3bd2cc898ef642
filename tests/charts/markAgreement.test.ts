import { describe, expect, it } from 'vitest';
import { type GoldenCase, goldenDataset, goldenFigure, goldenScene } from '../goldenData';
import { type Channel, drawnChannels } from './drawnChannels';
import { expectedChannels } from './expectedChannels';

const SEVERAL = goldenDataset.indicators.filter(
  ({ id }) => (goldenDataset.observationsOf.get(id)?.length ?? 0) > 1,
);

/** Figures of a trend whose mark shows something that is not said of them, or does not show what is. */
function disagreeing(spec: GoldenCase): readonly string[] {
  const figure = goldenFigure(spec);
  if (figure.observations.length < 2) return [];
  const drawn = drawnChannels(goldenScene(figure, undefined));
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

function disagreeingBesideBars(indicatorId: string): readonly string[] {
  const figure = goldenFigure({ indicatorId, withFamily: true, year: 'latest' });
  if (figure.observations.length < 2) return [];
  const drawn = drawnChannels(goldenScene(figure, 'latest'));
  const marks = (channels: readonly Channel[]) => channels.filter((one) => BESIDE_BARS.has(one)).join();
  const all = new Map(figure.observations.map((one) => [one, true]));
  return [...drawn].flatMap(([observation, channels]) =>
    marks(channels) === marks(expectedChannels(figure, observation, all))
      ? []
      : [`${observation.id}: drawn ${channels.join('+')}`],
  );
}

describe('marks and words agree for every figure of every trend of the golden data', () => {
  it.each([false, true])(
    'near definitions shown: %s',
    (withFamily) => {
      const found = SEVERAL.flatMap(({ id }) => disagreeing({ indicatorId: id, withFamily }));
      expect(found).toEqual([]);
    },
    60_000,
  );

  it('beside the bars of places side by side', () => {
    expect(SEVERAL.flatMap(({ id }) => disagreeingBesideBars(id))).toEqual([]);
  }, 60_000);
});
