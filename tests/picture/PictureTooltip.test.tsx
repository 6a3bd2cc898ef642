import { expect, it } from 'vitest';
import { PictureTooltip } from '@/picture/PictureTooltip';
import { goldenFigure } from '../goldenData';
import { type PictureSpec, sceneOf } from '../pictureOf';
import { renderInView } from '../renderInView';

function tooltipOf(id: string, spec: PictureSpec, search = '') {
  const figure = goldenFigure(spec);
  const scene = sceneOf(figure);
  const mark = [...scene.marks, ...scene.bars].find(({ observation }) => observation.id === id);
  if (!mark) throw new Error(`No mark of ${id}`);
  const { container } = renderInView(<PictureTooltip mark={mark} figure={figure} scene={scene} />, search);
  return [...container.querySelectorAll('p')].map(({ textContent }) => textContent?.trim());
}

it('tells how a figure differs, the gravest first, and its source last', () => {
  const PRESCHOOL = { indicatorId: 'preschool-gross-enrolment-ratio' };
  const id = 'gz.preschool-gross-enrolment-ratio.2018.target';
  expect(tooltipOf(id, PRESCHOOL).slice(1, 3)).toEqual(['不是同一回事：目标', '需留意：不低于此数']);
  expect(tooltipOf(id, { ...PRESCHOOL, language: 'en' }, '?lang=en').slice(1, 3)).toEqual([
    'Not the same thing: target',
    'Read with care: not less than this',
  ]);
});

it('tells of the plain kind its nature and no difference', () => {
  const spec = { indicatorId: 'resident-population', year: 2020 } as const;
  const lines = tooltipOf('nc.resident-population.2020.actual', spec);
  expect(lines[1]).toBe('实际');
  expect(lines).toHaveLength(3);
});
