import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { EmbedFigure } from '@/features/embed/EmbedFigure';
import { figureEmbed } from '@/features/embed/embedCode';
import { goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

const PRESCHOOL = { indicatorId: 'preschool-gross-enrolment-ratio' };

afterEach(() => {
  vi.restoreAllMocks();
});

it('shows title, one chip, sentence, picture, source and the way to the full view', () => {
  const figure = goldenFigure(PRESCHOOL);
  renderInView(
    <EmbedFigure words={figureEmbed(figure)}>{(height) => <p>plot {height}</p>}</EmbedFigure>,
    '?embed=1&p=360100',
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(figure.title);
  expect(screen.getByText('性质 · 界限 · 年份')).toBeTruthy();
  expect(screen.getByText(figure.sentence)).toBeTruthy();
  expect(screen.getByText(new RegExp(`plot ${window.innerHeight}`))).toBeTruthy();
  expect(screen.getByText(`来源：${figure.source}`, { normalizer: (text) => text })).toBeTruthy();
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: /查看全图与数据/ });
  expect(link.getAttribute('href')).toMatch(/\?page=indicator&p=360100&lang=zh$/);
  expect(link.target).toBe('_blank');
  expect(link.rel).toBe('noopener');
});

it('shows no chip where nothing differs, and no source where there is no figure', () => {
  const figure = goldenFigure({ ...PRESCHOOL, placeCodes: ['440700'] });
  renderInView(<EmbedFigure words={figureEmbed(figure)}>{() => <p>none</p>}</EmbedFigure>, '?embed=1');
  expect(screen.queryByText('≠')).toBeNull();
  expect(screen.queryByText(/来源/)).toBeNull();
});

it('tells a host page the height it would like, and nobody else', () => {
  const figure = goldenFigure({ ...PRESCHOOL, year: 'latest' });
  const postMessage = vi.fn();
  const { unmount } = renderInView(
    <EmbedFigure words={figureEmbed(figure)}>{() => null}</EmbedFigure>,
    '?embed=1',
  );
  unmount();
  vi.spyOn(window, 'parent', 'get').mockReturnValue({ postMessage } as unknown as Window & typeof globalThis);
  renderInView(<EmbedFigure words={figureEmbed(figure)}>{() => null}</EmbedFigure>, '?embed=1');
  expect(postMessage).toHaveBeenCalledTimes(1);
  expect(postMessage.mock.lastCall).toEqual([
    { type: 'city-education-compare:height', height: expect.any(Number) },
    '*',
  ]);
});
