import { describe, expect, it } from 'vitest';
import { paletteOf } from '@/graphics/paint/palette';
import { renderSvg } from '@/graphics/renderSvg';
import { sceneOption } from '@/graphics/sceneOption';
import { goldenFigure } from '../goldenData';
import { sceneOf } from '../pictureOf';
import { PICTURES, type PictureCase } from './pictureCases';

function draw({ name: _, theme = 'light', compact = false, ...spec }: PictureCase): string {
  const scene = sceneOf(goldenFigure(spec), spec.year, compact);
  const svg = renderSvg(sceneOption(scene, paletteOf(theme)), scene.width, scene.height);
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

describe('pictures of the golden data', () => {
  it.each(PICTURES)('$name looks as it did when it was last looked at', async (picture) => {
    await expect(draw(picture)).toMatchFileSnapshot(`pictures/${picture.name}.svg`);
  });

  it('draws the same text twice, so that a changed file means a changed picture', () => {
    const [first] = PICTURES;
    expect(first && draw(first)).toBe(first && draw(first));
  });
});
