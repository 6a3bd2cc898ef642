import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Chips } from '@/features/figure/Chips';
import { goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

it('gives each dimension that differs a chip of its own, and what does not differ one together', () => {
  renderInView(<Chips chips={goldenFigure({ indicatorId: 'compulsory-retention-rate' }).chips} />);
  const chips = screen.getAllByRole('listitem');
  expect(chips.map(({ textContent }) => textContent?.[0])).toEqual(['≠', '≠', '=']);
  expect(chips[0]?.textContent).toContain('性质');
  expect(chips[0]?.textContent).toContain('实际、目标');
  expect(chips[1]?.textContent).toContain('来源');
  expect(within(chips[2] as HTMLElement).getByText(/恰好/)).toBeTruthy();
});

it('draws no ≠ where nothing differs', () => {
  const { chips } = goldenFigure({ indicatorId: 'resident-population', year: 2020, language: 'en' });
  renderInView(<Chips chips={chips} />, '?lang=en');
  expect(screen.queryByText('≠')).toBeNull();
  expect(screen.getByText('Same')).toBeTruthy();
});

it('puts the gravest first, and says the gravity to who cannot see it', () => {
  const figure = goldenFigure({ indicatorId: 'preschool-gross-enrolment-ratio' });
  renderInView(<Chips chips={figure.chips} />);
  const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(told.slice(0, 4)).toEqual([
    '≠不是同一回事：性质实际、目标',
    '≠需留意：界限恰好、以上',
    '≠需留意：年份1 处推断',
    '≠细节：来源B、C 级',
  ]);
});
