import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Chips } from '@/features/figure/Chips';
import { realFigure } from '../../realData';
import { renderInView } from '../../renderInView';

it('gives each dimension that differs a chip of its own, and what does not differ one together', () => {
  renderInView(<Chips chips={realFigure({ indicatorId: 'compulsory-retention-rate' }).chips} />);
  const chips = screen.getAllByRole('listitem');
  expect(chips.map(({ textContent }) => textContent?.[0])).toEqual(['≠', '≠', '=']);
  expect(chips[0]?.textContent).toContain('性质');
  expect(chips[0]?.textContent).toContain('实际、目标');
  expect(chips[1]?.textContent).toContain('来源');
  expect(within(chips[2] as HTMLElement).getByText(/恰好/)).toBeTruthy();
});

it('draws no ≠ where nothing differs', () => {
  const { chips } = realFigure({ indicatorId: 'resident-population', year: 2020, language: 'en' });
  renderInView(<Chips chips={chips} />, '?lang=en');
  expect(screen.queryByText('≠')).toBeNull();
  expect(screen.getByText('Same')).toBeTruthy();
});
