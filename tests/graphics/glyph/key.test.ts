import { describe, expect, it } from 'vitest';
import type { Bound } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { keyOfFigure, sceneOfFigure } from '@/graphics/figureScene';
import { keyOf } from '@/graphics/glyph/key';
import type { KeyName, Scene, SceneMark } from '@/graphics/scene/scene';
import { timePicture } from '@/graphics/time/timeScene';
import { trendLook } from '@/graphics/time/timeSpec';
import { datasetOf, observation } from '../../fixtures';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { figureOf, sceneOf } from '../../pictureOf';
import { severalIn } from '../agreement';
import { type Channel, drawnChannels } from '../drawnChannels';

const BOUND: Record<Bound, readonly KeyName[]> = {
  exact: [],
  at_least: ['atLeast'],
  more_than: ['moreThan'],
  at_most: ['atMost'],
  nearly: ['nearly'],
  about: ['about'],
};

const MEANING: Partial<Record<Channel, KeyName>> = {
  square: 'plan',
  half: 'part',
  span: 'span',
  ring: 'narrower',
  'dotted ring': 'unspecified',
  stub: 'related',
  brackets: 'inferred',
  doubt: 'doubtful',
};

/** What a reader sees in a mark that the key must explain, read off its shapes. */
function seenIn(mark: SceneMark, scene: Scene): readonly KeyName[] {
  if (mark.shapes.length === 0) return [];
  const channels = drawnChannels({ ...scene, marks: [mark], signs: [] }).get(mark.observation) ?? [];
  const dotted = mark.shapes.some(({ kind, fill }) => kind === 'circle' && fill === 'ink');
  const nature: readonly KeyName[] = channels.includes('diamond')
    ? dotted
      ? ['actual', 'onTarget']
      : ['target']
    : channels.includes('square')
      ? []
      : ['actual'];
  const place = goldenDataset.place.get(mark.place.code);
  return [
    ...nature,
    ...channels.flatMap((channel) => MEANING[channel] ?? []),
    ...(channels.includes('arrow') ? BOUND[mark.observation.bound] : []),
    ...(place && !isCity(place) ? (['benchmark'] as const) : []),
  ];
}

const seen = (scene: Scene): ReadonlySet<KeyName> =>
  new Set([
    ...scene.marks.flatMap((mark) => seenIn(mark, scene)),
    ...(scene.signs.length > 0 ? (['broken'] as const) : []),
    ...(scene.rules.some(({ tone, from, to }) => tone === 'ink2' && to.x > from.x)
      ? (['standard'] as const)
      : []),
  ]);

const names = (scene: Scene) => keyOf([scene]).map(({ name }) => name);

describe('the key of a picture over years', { timeout: 60_000 }, () => {
  it('has what is drawn, each once, and nothing else: every trend of the golden data', () => {
    const all = new Set<KeyName>();
    for (const indicatorId of severalIn(goldenDataset))
      for (const withFamily of [false, true]) {
        const scene = sceneOf(goldenFigure({ indicatorId, withFamily }));
        const found = names(scene);
        expect(new Set(found), indicatorId).toEqual(seen(scene));
        expect(found).toHaveLength(new Set(found).size);
        for (const name of found) all.add(name);
      }
    const often = ['actual', 'target', 'plan', 'part', 'span', 'inferred', 'related', 'broken'];
    expect([...all]).toEqual(
      expect.arrayContaining([...often, 'standard', 'benchmark', 'narrower', 'atLeast']),
    );
  });

  it('explains the mark of a target that was reached where no words tell it', () => {
    const figure = goldenFigure({ indicatorId: 'compulsory-retention-rate' });
    expect(keyOfFigure(figure).map(({ name }) => name)).not.toContain('onTarget');
    const { selection, text } = figure;
    const look = { ...trendLook(838), labels: 'none', column: false } as const;
    const { scene } = timePicture({ selection, text, look, size: { width: 838, height: 300 } });
    expect(keyOf([scene]).find(({ name }) => name === 'onTarget')).toMatchObject({
      axis: { onTarget: true },
      observation: { nature: 'actual' },
    });
  });

  it('shows a figure that was printed', () => {
    const figure = goldenFigure({ indicatorId: 'compulsory-retention-rate' });
    const entry = keyOfFigure(figure).find(({ name }) => name === 'target');
    expect(entry).toMatchObject({ observation: { nature: 'target' } });
  });

  it('is that of the picture drawn last, whatever its size', () => {
    const figure = figureOf(datasetOf([observation(), observation({ time: '2021', bound: 'at_least' })]), {
      indicatorId: 'rate',
    });
    const { scene } = sceneOfFigure(figure, { width: 358, height: 272 });
    expect(names(scene)).toEqual(['actual', 'atLeast']);
    expect(keyOfFigure(figure).map(({ name }) => name)).toEqual(['actual', 'atLeast']);
  });
});
