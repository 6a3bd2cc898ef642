import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CitiesOnly } from '@/features/figure/CitiesOnly';
import { goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

it('leaves out province and country where they dwarf the cities, and adds them when asked', () => {
  const figure = goldenFigure({ indicatorId: 'kindergartens' });
  renderInView(<CitiesOnly dataset={figure.text.dataset} figure={figure} />, '?i=kindergartens');
  fireEvent.click(screen.getByRole('button', { name: '加上省与全国' }));
  fireEvent.click(screen.getByRole('button', { name: '只看城市' }));
  expect(screen.getByRole('button', { name: '加上省与全国' })).toBeTruthy();
});

it('says nothing where the cities can be read', () => {
  const figure = goldenFigure({ indicatorId: 'compulsory-retention-rate' });
  const { container } = renderInView(<CitiesOnly dataset={figure.text.dataset} figure={figure} />);
  expect(container.textContent).toBe('');
});
