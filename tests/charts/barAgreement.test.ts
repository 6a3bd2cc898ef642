import { expect, it } from 'vitest';
import { goldenDataset, goldenFigure, goldenScene } from '../goldenData';
import { drawnBars, expectedBar } from './drawnBars';

it('every bar of the golden data looks as what it is: done, planned, part of a year, at least', () => {
  const looks = new Set<string>();
  for (const { id } of goldenDataset.indicators) {
    if ((goldenDataset.observationsOf.get(id)?.length ?? 0) < 2) continue;
    const figure = goldenFigure({ indicatorId: id, year: 'latest' });
    if (figure.observations.length < 2) continue;
    for (const [observation, look] of drawnBars(figure, goldenScene(figure, 'latest'))) {
      expect(look, observation.id).toEqual(expectedBar(observation));
      looks.add(`${look.fill} ${look.filled < 100 ? 'part' : 'full'} ${look.open ? 'open' : 'closed'}`);
    }
  }
  expect(looks).toContain('solid full closed');
  expect(looks).toContain('solid part closed');
  expect(looks).toContain('hatched part closed');
}, 60_000);
