import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { IndicatorList } from '@/features/filters/IndicatorList';
import { sharedSearch } from '@/view/pageAddress';
import { goldenDataset } from '../../goldenData';
import { renderInView } from '../../renderInView';

const START = '?page=indicator&s=preschool&i=preschool-gross-enrolment-ratio&lang=zh';
const chosen = () =>
  screen
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'true')
    .map((link) => link.textContent);
const linkTo = (id: string) => {
  const name = goldenDataset.indicator.get(id)?.name.zh ?? '';
  return screen.getByRole<HTMLAnchorElement>('link', { name: new RegExp(`^${name} ?\\d{4}$`) });
};

it('leads to each indicator with the choices of now, as any link', async () => {
  const onChosen = vi.fn();
  const { store } = renderInView(<IndicatorList dataset={goldenDataset} onChosen={onChosen} />, START);
  expect(chosen()).toEqual([expect.stringMatching(/^学前教育毛入园率/)]);
  act(() => store.getState().change({ placeCodes: ['360100'], strict: true }));
  const link = linkTo('kindergartens');
  const address = link.getAttribute('href');
  expect(address).toContain('p=360100');
  await userEvent.click(link);
  expect(sharedSearch(store.getState().view)).toBe(address);
  expect(store.getState().view).toMatchObject({ indicatorId: 'kindergartens', strict: true });
  expect(onChosen).toHaveBeenCalledOnce();
  expect(chosen()).toEqual([expect.stringMatching(/^幼儿园数/)]);
});

it('leaves a click that opens beside to the browser', () => {
  const onChosen = vi.fn();
  const { store } = renderInView(<IndicatorList dataset={goldenDataset} onChosen={onChosen} />, START);
  const link = linkTo('kindergartens');
  link.addEventListener('click', (event) => {
    expect(event.defaultPrevented).toBe(false);
  });
  const event = createEvent.click(link, { ctrlKey: true });
  fireEvent(link, event);
  expect(event.defaultPrevented).toBe(false);
  expect(store.getState().view.indicatorId).toBe('preschool-gross-enrolment-ratio');
  expect(onChosen).not.toHaveBeenCalled();
});

it('draws again only the two rows that change', async () => {
  let drawn: string[] = [];
  const indicators = goldenDataset.indicators.map((one) => ({
    ...one,
    get name() {
      drawn.push(one.id);
      return one.name;
    },
  }));
  renderInView(<IndicatorList dataset={{ ...goldenDataset, indicators }} />, START);
  const link = linkTo('kindergartens');
  drawn = [];
  await userEvent.click(link);
  expect(new Set(drawn)).toEqual(new Set(['preschool-gross-enrolment-ratio', 'kindergartens']));
});

it('searches among all stages, and shows what was found in the stage it is of', async () => {
  const { store } = renderInView(<IndicatorList dataset={goldenDataset} />, START);
  await userEvent.type(screen.getByRole('searchbox'), '巩固率');
  const [first] = within(screen.getByRole('region', { name: '指标' })).getAllByRole('link');
  await userEvent.click(first as HTMLElement);
  expect(store.getState().view.stageId).toBe('compulsory');
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
});
