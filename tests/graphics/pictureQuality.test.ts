import { describe, expect, it } from 'vitest';
import { isCity } from '@/domain/place';
import { goldenFigure } from '../goldenData';
import { PICTURE_SIZES, type PictureSize, sceneOf } from '../pictureOf';
import { PICTURES, type PictureCase } from './pictureCases';
import { sceneFaults } from './sceneFaults';
import { sceneFile } from './sceneFile';

const drawPicture = ({ size, ...spec }: PictureCase) => {
  const figure = goldenFigure(spec);
  return { figure, scene: sceneOf(figure, size) };
};

describe.each(Object.keys(PICTURE_SIZES) as PictureSize[])('at the size of the %s', (size) => {
  it.each(PICTURES)('$name covers nothing and cuts nothing off', (picture) => {
    expect(sceneFaults(drawPicture({ ...picture, size }).scene)).toEqual([]);
  });
});

describe.each(PICTURES)('$name', (picture) => {
  const { figure, scene } = drawPicture(picture);
  const texts = scene.labels.map(({ lines }) =>
    lines
      .flat()
      .map(({ text }) => text)
      .join(' '),
  );

  it('names every city that has a figure, in bold', () => {
    const runs = scene.labels.flatMap(({ lines }) => lines.flat());
    for (const place of figure.selection.places.filter(isCity)) {
      if (!figure.selection.series.some((series) => series.own && series.place === place)) continue;
      const name = place.shortName[figure.text.language];
      expect(
        texts.some((text) => text.startsWith(name)),
        name,
      ).toBe(true);
      const own = figure.observations.filter(
        ({ indicatorId }) => indicatorId === figure.selection.indicator.id,
      );
      const observed = own.some((one) => one.placeCode === place.code && one.nature === 'actual');
      if (observed && picture.size !== 'phone')
        expect(
          runs.some((run) => run.bold && run.text.startsWith(name)),
          name,
        ).toBe(true);
    }
  });

  it('is well-formed XML', () => {
    const svg = sceneFile(scene);
    const leftover = svg
      .replace(/<\/?[\w:]+(\s[\w:-]+="[^"<]*")*\s*\/?>/g, '')
      .replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
    expect(leftover).not.toMatch(/[<>]/);
  });
});
