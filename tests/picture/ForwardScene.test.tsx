import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FocusChip } from '@/features/figure/FocusChip';
import { ForwardScene } from '@/picture/InteractivePicture';
import { goldenDataset, goldenFigure } from '../goldenData';
import { sceneOf } from '../pictureOf';
import { renderInView } from '../renderInView';

const scene = sceneOf(goldenFigure({ indicatorId: 'compulsory-retention-rate' }));
const picture = <ForwardScene scene={scene} />;

/** The words that stand out, of all labels of the picture. */
const clear = (container: HTMLElement): string =>
  [...container.querySelectorAll('text:not([opacity])')].map(({ textContent }) => textContent).join(' ');
const faded = (container: HTMLElement): number => container.querySelectorAll('[opacity]').length;

describe('a place brought forward', () => {
  it('keeps its own marks and values, and the others fade', () => {
    const { container } = renderInView(picture, '?hl=360100');
    expect(clear(container)).toContain('97.01');
    expect(clear(container)).not.toContain('97.28');
    expect(container.textContent).toContain('97.28');
    const others = scene.marks.filter(({ place }) => place.code !== '360100');
    expect(container.querySelectorAll('g[opacity]')).toHaveLength(others.length);
  });

  it('is the one pointed at while the pointer is there, then the chosen one again', () => {
    const { container, store } = renderInView(picture, '?hl=360100');
    act(() => store.getState().point('100000'));
    expect(clear(container)).not.toContain('97.01');
    act(() => store.getState().point(''));
    expect(clear(container)).toContain('97.01');
  });

  it('changes nothing where the place has no figure', () => {
    const { container } = renderInView(picture, '?hl=361000');
    expect(faded(container)).toBe(0);
  });

  it('is named beside the chart, with the way back', () => {
    const { getByRole, store } = renderInView(<FocusChip dataset={goldenDataset} />, '?hl=360700');
    const button = getByRole('button', { name: '不再突出' });
    expect(button.parentElement?.textContent).toContain('赣州');
    act(() => button.click());
    expect(store.getState().view.focusPlace).toBe('');
  });
});
