import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { EmbedFigure } from '@/features/embed/EmbedFigure';
import { figureEmbed } from '@/features/embed/embedWords';
import { caveatOf } from '@/narrative/comparability/caveat';
import { goldenFigure } from '../../goldenData';
import { renderInView } from '../../renderInView';

const PRESCHOOL = { indicatorId: 'preschool-gross-enrolment-ratio' };

afterEach(() => {
  vi.restoreAllMocks();
});

const figure = goldenFigure(PRESCHOOL);
const words = figureEmbed(figure);

it('shows title, one chip, what must be known first, picture, source and the way to the full view', () => {
  renderInView(
    <EmbedFigure words={words} version="1.2.0">
      {(height) => <p>plot {height}</p>}
    </EmbedFigure>,
    '?embed=1&p=360100&title=1&height=300',
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(figure.title);
  expect(screen.getByText('性质 · 界限 · 年份')).toBeTruthy();
  expect(screen.getByText(caveatOf(figure).line)).toBeTruthy();
  expect(caveatOf(figure).line.length).toBeLessThan(figure.sentence.length);
  for (const note of figure.notes) expect(screen.queryByText(note)).toBeNull();
  expect(screen.getByText(new RegExp(`plot ${window.innerHeight}`))).toBeTruthy();
  const foot = screen.getByRole('contentinfo').textContent;
  expect(foot).toContain(`来源：${figure.source}`);
  expect(foot).toMatch(/数据 \S+ 版/);
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: /^在完整页面打开/ });
  expect(link.getAttribute('href')).toMatch(/\?page=indicator&p=360100&lang=zh$/);
  expect(link.target).toBe('_blank');
  expect(link.rel).toBe('noopener');
});

it('shows no chip where nothing differs, and no source where there is no figure', () => {
  const none = goldenFigure({ ...PRESCHOOL, placeCodes: ['440700'] });
  renderInView(
    <EmbedFigure words={figureEmbed(none)} version="">
      {() => <p>none</p>}
    </EmbedFigure>,
    '?embed=1',
  );
  expect(screen.queryByText('≠')).toBeNull();
  expect(screen.queryByText(/来源/)).toBeNull();
  expect(screen.getByText('none')).toBeTruthy();
});

it('leaves out the title where its address says so, but for those who hear it', () => {
  renderInView(
    <EmbedFigure words={words} version="">
      {() => null}
    </EmbedFigure>,
    '?embed=1&title=0',
  );
  expect(screen.getByRole('heading', { level: 1 }).className).toBe('visually-hidden');
});

it('opens what there is no room for over the frame, by keyboard too', async () => {
  const user = userEvent.setup();
  renderInView(
    <EmbedFigure words={words} version="1.2.0" doors={{ table: () => <p>rows</p> }}>
      {() => null}
    </EmbedFigure>,
    '?embed=1',
  );
  const door = screen.getByRole('button', { name: '表格' });
  await user.click(door);
  const table = screen.getByRole('dialog', { name: figure.title });
  expect(within(table).getByText('rows')).toBeTruthy();
  expect(document.activeElement).toBe(within(table).getByRole('button', { name: '关闭' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await vi.waitFor(() => expect(document.activeElement).toBe(door));

  await user.click(screen.getByRole('button', { name: '说明' }));
  const about = screen.getByRole('dialog', { name: '说明与来源' });
  for (const text of [figure.title, figure.sentence, ...figure.notes, `来源：${figure.source}`])
    expect(about.textContent).toContain(text);
  expect(about.textContent).toContain('数据 1.2.0 版');
  expect(screen.queryByRole('button', { name: '下载' })).toBeNull();
});

it('tells a host page the height it would like, again when it is asked, and nobody else', () => {
  const several = figureEmbed(goldenFigure({ ...PRESCHOOL, year: 'latest' }));
  const postMessage = vi.fn();
  const draw = () => (
    <EmbedFigure words={several} version="">
      {() => null}
    </EmbedFigure>
  );
  const { unmount } = renderInView(draw(), '?embed=1');
  unmount();
  const parent = { postMessage } as unknown as Window & typeof globalThis;
  vi.spyOn(window, 'parent', 'get').mockReturnValue(parent);
  renderInView(draw(), '?embed=1');
  const message = [{ type: 'city-education-compare:height', height: expect.any(Number) }, '*'];
  expect(postMessage.mock.calls).toEqual([message]);
  const ask = (source: unknown) =>
    window.dispatchEvent(
      new MessageEvent('message', {
        source: source as Window,
        data: { type: 'city-education-compare:ask' },
      }),
    );
  ask(window);
  expect(postMessage).toHaveBeenCalledTimes(1);
  ask(parent);
  expect(postMessage.mock.calls).toEqual([message, postMessage.mock.calls[0]]);
});

it('tells the height of its address instead of its own', () => {
  const postMessage = vi.fn();
  const parent = { postMessage } as unknown as Window & typeof globalThis;
  vi.spyOn(window, 'parent', 'get').mockReturnValue(parent);
  renderInView(
    <EmbedFigure words={words} version="">
      {() => null}
    </EmbedFigure>,
    '?embed=1&height=333',
  );
  expect(postMessage.mock.lastCall?.[0]).toEqual({ type: 'city-education-compare:height', height: 333 });
});
