import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import { goldenFigure } from '../goldenData';
import { sceneOf } from '../pictureOf';

const RATE = 'compulsory-retention-rate';
const sideBySide = sceneOf(goldenFigure({ indicatorId: RATE, year: 'latest' }));
const trend = sceneOf(goldenFigure({ indicatorId: RATE }));

const paths = (container: HTMLElement) =>
  [...container.querySelectorAll('g[transform] > path')].map((path) => path.getAttribute('d'));

describe('a picture on the page', () => {
  it('has every bar of places side by side, shape by shape', () => {
    const { container } = render(<ScenePicture scene={sideBySide} />);
    expect(sideBySide.bars.length).toBeGreaterThan(3);
    const drawn = sideBySide.bars.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'path' ? [shape.d] : [])),
    );
    expect(paths(container)).toEqual(drawn);
  });

  it('has a group for each mark, bar and sign, and the words of each label', () => {
    for (const scene of [sideBySide, trend]) {
      const { container } = render(<ScenePicture scene={scene} />);
      const glyphs = [...scene.bars, ...scene.marks, ...scene.signs];
      expect(container.querySelectorAll('g[transform]')).toHaveLength(glyphs.length);
      for (const { lines } of scene.labels)
        for (const { text } of lines.flat()) expect(container.textContent).toContain(text);
    }
  });
});
