import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApartFigures } from '@/features/figure/ApartFigures';
import { indicatorsApart } from '@/query/selection/selection';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

const figure = goldenFigure({ indicatorId: 'aid-recipients', withFamily: true });
const draw = (search: string) =>
  renderInView(<ApartFigures dataset={goldenDataset} figure={figure} />, search);

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
});

describe('near indicators of another unit', () => {
  it('are listed unit by unit, without those of the same unit', () => {
    const indicator = goldenDataset.indicator.get('aid-recipients');
    if (!indicator) throw new Error('no aid-recipients');
    const units = indicatorsApart(goldenDataset, indicator).map((members) =>
      members.map(({ unitId }) => unitId),
    );
    expect(units).toHaveLength(1);
    expect(new Set(units[0])).toEqual(new Set(['person_time']));
  });

  it('stand in a picture of their own that says so, when asked for', () => {
    draw('?i=aid-recipients&f=1&s=none');
    const section = screen.getByRole('region', { name: '相近而单位不同：人次' });
    expect(section.textContent).toContain('不相加、不相减、不排名');
    expect(within(section).getByRole('heading', { level: 2 }).textContent).toContain('人次');
    expect(within(section).getByRole('button', { name: /^单看/ })).toBeTruthy();
  });

  it('are not drawn unasked, nor beside a derived measure', () => {
    expect(draw('?i=aid-recipients&s=none').container.textContent).toBe('');
    expect(draw('?i=aid-recipients&s=none&f=1&m=change').container.textContent).toBe('');
  });
});
