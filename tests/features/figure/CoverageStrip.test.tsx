import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CoverageStrip } from '@/features/figure/CoverageStrip';
import { sceneOfFigure } from '@/graphics/figureScene';
import { px } from '@/graphics/scene/shape';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

function stripOf(indicatorId: string) {
  const figure = goldenFigure({ indicatorId });
  const { xOf } = sceneOfFigure(figure, { width: 838, height: 300, gutter: 66 });
  if (!xOf) throw new Error('No years');
  renderInView(<CoverageStrip dataset={goldenDataset} figure={figure} xOf={xOf} width={838} />);
  const row = (name: string) => screen.getByRole('checkbox', { name }).closest('div')?.querySelector('svg');
  return { figure, xOf, row };
}

describe('the strip of years under a trend', () => {
  it('has every figure of a place in its year', () => {
    const { figure, xOf, row } = stripOf('compulsory-retention-rate');
    const figures = figure.observations.filter(({ placeCode }) => placeCode === '360700');
    const at = [...(row('赣州')?.querySelectorAll('g[transform]') ?? [])].map((mark) =>
      Number(/translate\(([\d.]+)/.exec(mark.getAttribute('transform') ?? '')?.[1]),
    );
    expect(at).toEqual(figures.map(({ period }) => px(xOf(period.endYear))));
  });

  it('draws a part of a year half full, and a year full', () => {
    const { figure, row } = stripOf('aid-amount');
    const marks = [...(row('赣州')?.querySelectorAll('g[transform]') ?? [])];
    const figures = figure.observations.filter(({ placeCode }) => placeCode === '360700');
    expect(figures.map(({ period }) => period.kind)).toContain('half');
    marks.forEach((mark, at) => {
      const half = figures[at]?.period.kind === 'half';
      expect(mark.querySelectorAll('circle[fill="var(--gz)"]'), figures[at]?.id).toHaveLength(half ? 0 : 1);
      expect(mark.querySelectorAll('path[fill="var(--gz)"]')).toHaveLength(half ? 1 : 0);
    });
  });
});
