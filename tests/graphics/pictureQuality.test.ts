import { describe, expect, it } from 'vitest';
import { isCity } from '@/domain/place';
import { overlap } from '@/graphics/label/placeLabels';
import { paletteOf } from '@/graphics/paint/palette';
import { renderSvg } from '@/graphics/renderSvg';
import { inkBoxes } from '@/graphics/scene/shapeBox';
import { sceneOption } from '@/graphics/sceneOption';
import { goldenFigure } from '../goldenData';
import { sceneOf } from '../pictureOf';
import { labelBox } from './labelBox';
import { PICTURES } from './pictureCases';

const drawPicture = ({ compact = false, ...spec }: (typeof PICTURES)[number]) => {
  const figure = goldenFigure(spec);
  return { figure, scene: sceneOf(figure, spec.year, compact) };
};

describe.each(PICTURES)('$name', (picture) => {
  const { figure, scene } = drawPicture(picture);
  const texts = scene.labels.map(({ lines }) =>
    lines
      .flat()
      .map(({ text }) => text)
      .join(' '),
  );

  it('covers nothing with a label', () => {
    const taken = [...scene.marks, ...scene.bars, ...scene.signs].flatMap(({ shapes, at }) =>
      inkBoxes(shapes, at),
    );
    const boxes = scene.labels.map(labelBox);
    boxes.forEach((box, at) => {
      const covered = [...taken, ...boxes.slice(at + 1)].filter((other) => overlap(box, other));
      expect(covered, texts[at]).toEqual([]);
    });
  });

  it('cuts no label off', () => {
    for (const label of scene.labels) {
      const { left, right, top, bottom } = labelBox(label);
      expect(left >= 0 && right <= scene.width && top >= 0 && bottom <= scene.height).toBe(true);
    }
  });

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
      if (observed)
        expect(
          runs.some((run) => run.bold && run.text.startsWith(name)),
          name,
        ).toBe(true);
    }
  });

  it('is well-formed XML', () => {
    const svg = renderSvg(sceneOption(scene, paletteOf('light')), scene.width, scene.height);
    const leftover = svg
      .replace(/<\/?[\w:]+(\s[\w:-]+="[^"<]*")*\s*\/?>/g, '')
      .replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
    expect(leftover).not.toMatch(/[<>]/);
  });
});
