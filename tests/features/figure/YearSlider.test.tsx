import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { YearSlider } from '@/features/figure/YearSlider';
import { linearScale } from '@/graphics/scale/linearScale';
import { wantWords } from '@/wording/wording';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { derivedFigure } from '../../graphics/derivedFigure';
import { renderInView } from '../../renderInView';

const figure = goldenFigure({ indicatorId: 'compulsory-retention-rate' });
const draw = (search = '', width = 900, from = 2013) =>
  renderInView(
    <YearSlider
      dataset={goldenDataset}
      figure={figure}
      xOf={linearScale([from, 2024], [40, 700])}
      width={width}
    />,
    search,
  );
const knob = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name });

it('chooses years by its two ends, never past each other, and none where an end is that of all', () => {
  const { store } = draw('?y=2015-2020');
  const view = () => store.getState().view;
  expect([knob('起始年').value, knob('截止年').value]).toEqual(['2015', '2020']);
  fireEvent.change(knob('起始年'), { target: { value: '2018' } });
  expect([view().fromYear, view().toYear]).toEqual([2018, 2020]);
  fireEvent.change(knob('起始年'), { target: { value: '2023' } });
  expect(view().fromYear).toBe(2020);
  fireEvent.change(knob('起始年'), { target: { value: knob('起始年').min } });
  fireEvent.change(knob('截止年'), { target: { value: knob('截止年').max } });
  expect([view().fromYear, view().toYear]).toEqual([null, null]);
});

it('says which years are chosen, and takes all again at a click', async () => {
  const { store } = draw('?y=2015-2020');
  await userEvent.setup().click(screen.getByRole('button', { name: '只看 2015—2020，恢复全部' }));
  expect([store.getState().view.fromYear, store.getState().view.toYear]).toEqual([null, null]);
  expect(screen.getByText('拖动两端选年份')).toBeTruthy();
});

it('stands under the years of the picture, on a scale of its own where the picture begins later', () => {
  const left = (from: number) => {
    const { container, unmount } = draw('', 900, from);
    const starts = [...container.querySelectorAll('svg path')].map((path) =>
      Number(/^M([\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1]),
    );
    unmount();
    return Math.min(...starts);
  };
  const first = linearScale([2013, 2024], [40, 700])(2015);
  expect(left(2013)).toBeCloseTo(first - 2, 1);
  expect(left(2019)).toBeCloseTo(first - 2, 1);
});

it('has the years of what is worked out, and not of what it is worked out from', () => {
  const growth = derivedFigure({ indicatorId: 'primary-students', measure: 'change' });
  const first = Math.min(...growth.selection.observations.map(({ period }) => period.endYear));
  renderInView(
    <YearSlider
      dataset={goldenDataset}
      figure={growth}
      xOf={linearScale([first, 2024], [40, 700])}
      width={900}
    />,
  );
  expect(Number(knob('起始年').min)).toBe(first);
});

it('has its words beside it only where those of the language have room there', async () => {
  await wantWords('en');
  const beside = (language: 'zh' | 'en') => {
    const { container, unmount } = renderInView(
      <YearSlider
        dataset={goldenDataset}
        figure={goldenFigure({ indicatorId: 'compulsory-retention-rate', language })}
        xOf={linearScale([2013, 2024], [40, 700])}
        width={850}
      />,
      `?lang=${language}`,
    );
    const { left } = (container.querySelector('p') as HTMLElement).style;
    unmount();
    return left !== '';
  };
  expect([beside('zh'), beside('en')]).toEqual([true, false]);
});
