import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { StageBar } from '@/app/shell/StageBar';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

it('brings the chosen stage into its middle where the bar is wider than the window', () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(390);
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(60);
  vi.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockImplementation(function (this: HTMLElement) {
    return this.tagName === 'A' ? 700 : 0;
  });
  renderInView(<StageBar stages={goldenDataset.stages} />, '?s=special');
  expect(screen.getByRole('navigation').scrollLeft).toBe(700 - (390 - 60) / 2);
});
