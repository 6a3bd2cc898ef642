import { expect, it } from 'vitest';
import { lowEnd } from '@/graphics/layer/oneMark';
import { type BarLook, expectedBar, lookOf } from './drawnBars';
import { PANELS, SIDE_BY_SIDE } from './rowCases';

/** Bars long enough to show a hatch. */
const BARS = [...SIDE_BY_SIDE, ...PANELS]
  .flatMap(({ scene }) => scene.bars)
  .filter((bar) => !lowEnd(bar) && bar.box.right - bar.box.left > 24);

const words = ({ fill, filled, open }: BarLook) =>
  `${fill} ${filled < 100 ? 'part' : 'full'} ${open ? 'open' : 'closed'}`;

it('every bar of the golden data looks as what it is: done, planned, part of a year, at least', () => {
  const wrong = BARS.filter(
    ({ observation, shapes }) => JSON.stringify(lookOf(shapes)) !== JSON.stringify(expectedBar(observation)),
  );
  expect(wrong.map(({ observation }) => observation.id)).toEqual([]);
  const looks = BARS.map(({ shapes }) => words(lookOf(shapes)));
  for (const look of ['solid full closed', 'solid part closed', 'hatched part closed', 'empty part closed'])
    expect(looks).toContain(look);
});
