import { expect, it } from 'vitest';
import { inkBoxes } from '@/graphics/scene/shapeBox';

it('boxes what shapes show in ink, strokes and bends included', () => {
  const at = { x: 100, y: 50 };
  const path = (d: string) => ({ kind: 'path', d, fill: 'none', stroke: 'ink', width: 2 }) as const;
  expect(inkBoxes([path('M-20,0L-7,0')], at)).toEqual([{ left: 79, right: 94, top: 49, bottom: 51 }]);
  expect(inkBoxes([path('M0,0H10V-5Z')], at)).toEqual([{ left: 99, right: 111, top: 44, bottom: 51 }]);
  expect(inkBoxes([path('M0,0Q5,-8 10,0')], at)).toEqual([{ left: 99, right: 111, top: 41, bottom: 51 }]);
  expect(inkBoxes([{ ...path('M0,0L9,9'), stroke: 'surface' }], at)).toEqual([]);
});
