import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FocusChip } from '@/features/figure/FocusChip';
import { ForwardLayer } from '@/features/figure/ForwardLayer';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { sceneOf } from '../../pictureOf';
import { renderInView } from '../../renderInView';

const figure = goldenFigure({ indicatorId: 'compulsory-retention-rate' });
const scene = sceneOf(figure, undefined);
const layer = <ForwardLayer dataset={goldenDataset} scene={scene} />;
const forward = (container: HTMLElement) =>
  container.querySelector('[data-forward]')?.getAttribute('data-forward');

describe('a place brought forward', () => {
  it('is drawn again with its own marks and values alone', () => {
    const { container } = renderInView(layer, '?hl=360100');
    expect(forward(container)).toBe('nc');
    const words = container.textContent ?? '';
    expect(words).toContain('97.01');
    expect(words).not.toContain('97.28');
  });

  it('is the one pointed at while the pointer is there, then the chosen one again', () => {
    const { container, store } = renderInView(layer, '?hl=360100');
    act(() => store.getState().point('100000'));
    expect(forward(container)).toBe('cn');
    act(() => store.getState().point(''));
    expect(forward(container)).toBe('nc');
  });

  it('changes nothing where the place has no figure', () => {
    const { container } = renderInView(layer, '?hl=361000');
    expect(forward(container)).toBeUndefined();
    expect(container.querySelector('svg')).toBeNull();
  });

  it('is named beside the chart, with the way back', () => {
    const { getByRole, store } = renderInView(<FocusChip dataset={goldenDataset} />, '?hl=360700');
    const button = getByRole('button', { name: '不再突出' });
    expect(button.parentElement?.textContent).toContain('赣州');
    act(() => button.click());
    expect(store.getState().view.focusPlace).toBe('');
  });
});
