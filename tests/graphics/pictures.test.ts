import { describe, expect, it } from 'vitest';
import { goldenFigure } from '../goldenData';
import { sceneOf } from '../pictureOf';
import { PICTURES, type PictureCase } from './pictureCases';
import { sceneFile } from './sceneFile';

function draw({ name: _, theme = 'light', size, ...spec }: PictureCase): string {
  return sceneFile(sceneOf(goldenFigure(spec), size), theme);
}

describe('pictures of the golden data', () => {
  it.each(PICTURES)('$name looks as it did when it was last looked at', async (picture) => {
    await expect(draw(picture)).toMatchFileSnapshot(`svg/${picture.name}.svg`);
  });

  it('draws the same text twice, so that a changed file means a changed picture', () => {
    const [first] = PICTURES;
    expect(first && draw(first)).toBe(first && draw(first));
  });
});
