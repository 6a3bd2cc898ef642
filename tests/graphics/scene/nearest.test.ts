import { describe, expect, it } from 'vitest';
import { nearestMark, nearestPlace } from '@/graphics/scene/nearest';
import { drawn, goldenPlaces, goldenStage } from '../pictures/goldenMultiples';

const REACH = 16;

describe('nearestPlace', () => {
  const multiple = goldenStage().find(({ id }) => id === 'higher-institutions');
  const scene = multiple && drawn(multiple, 'zh')?.scene;
  if (!multiple || !scene) throw new Error('No picture of higher-institutions');

  it('is the place of the mark that is pointed at', () => {
    for (const { at, observation } of scene.marks) {
      expect(nearestMark(scene, at, REACH)?.at).toEqual(at);
      expect(nearestPlace(scene, at, REACH), observation.id).toBe(nearestMark(scene, at, REACH)?.place.code);
    }
  });

  it('is the place of a line between its marks', () => {
    const line = scene.lines.find(({ place }) => place.code === '360000');
    const [from, to] = line?.runs[0] ?? [];
    if (!from || !to) throw new Error('Jiangxi has no line');
    expect(nearestPlace(scene, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, REACH)).toBe('360000');
  });

  it('is no place far from everything', () => {
    expect(nearestPlace(scene, { x: -40, y: -40 }, REACH)).toBe('');
    expect(nearestMark(scene, { x: -40, y: -40 }, REACH)).toBeNull();
  });

  it('finds the grey lines of a grid of places too', () => {
    const pictures = goldenPlaces('primary-students-per-teacher').flatMap((multiple) => {
      const scene = drawn(multiple, 'zh', { naming: 'inTitle' })?.scene;
      return scene ? [scene] : [];
    });
    const behind = pictures.flatMap((scene) => {
      const quiet = scene.lines.find((line) => line.quiet);
      const middle = quiet?.runs[0]?.[1];
      return quiet && middle ? [{ scene, middle, code: quiet.place.code }] : [];
    });
    expect(behind.length).toBeGreaterThan(0);
    for (const { scene, middle, code } of behind) expect(nearestPlace(scene, middle, REACH)).toBe(code);
  });
});
