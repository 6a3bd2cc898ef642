import { describe, expect, it } from 'vitest';
import { nearestMark } from '@/graphics/scene/nearest';
import { drawn, goldenStage } from '../pictures/goldenMultiples';

const REACH = 16;

describe('nearestMark', () => {
  const [multiple] = goldenStage('preschool');
  if (!multiple) throw new Error('No picture of preschool');
  const { scene } = drawn(multiple, 'zh');

  it('is the mark that is pointed at', () => {
    expect(scene.marks.length).toBeGreaterThan(2);
    for (const { at } of scene.marks) expect(nearestMark(scene, at, REACH)?.at).toEqual(at);
  });

  it('is none far from everything', () => {
    expect(nearestMark(scene, { x: -40, y: -40 }, REACH)).toBeNull();
  });
});
