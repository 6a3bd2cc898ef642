import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWN_BY, FOUND_BY } from '@/app/screens/figureOfView';
import { chosenPlaces } from '@/view/chosenPlaces';
import { decodeView } from '@/view/codec';
import { copiedSearch } from '@/view/copiedAddress';
import { resolveView } from '@/view/resolveView';
import { MULTIPLES_FIELDS } from '@/view/shownMultiples';
import { OPENING_VIEW, type View } from '@/view/view';
import { VIEW_FIELDS } from '@/view/viewFields';
import { goldenDataset } from '../goldenData';
import { anyView } from './anyView';

const PICTURE: readonly (keyof View)[] = [
  ...FOUND_BY,
  ...DRAWN_BY,
  'screen',
  'stageId',
  'topicId',
  'placeCodes',
  'focusPlace',
];
/** What decides the picture of a view, as the pictures themselves say. */
const deciding = ({ kind }: View): readonly (keyof View)[] => [
  ...PICTURE,
  ...(kind === 'multiples' ? MULTIPLES_FIELDS : []),
  ...(kind === 'cities' || kind === 'relation' ? (['secondMeasure'] as const) : []),
];
const ofAnIndicator = anyView.map((view): View => ({ ...view, screen: 'indicator' }));
const expected = (view: View): View => ({ ...view, placeCodes: chosenPlaces(goldenDataset, view) });

describe('an address that is copied', () => {
  it('holds indicator, places, years, picture and language of the opening picture and of its embed', () => {
    const opening: View = { ...OPENING_VIEW, screen: 'indicator' };
    const places = goldenDataset.places.map(({ code }) => code).join(',');
    const search = copiedSearch(opening, goldenDataset);
    expect(search).toContain(`?page=indicator&v=trend&s=preschool&t=none&i=${OPENING_VIEW.indicatorId}`);
    expect(search).toContain(`&p=${places}&y=-&`);
    expect(search).toMatch(/&lang=zh$/);
    expect(copiedSearch({ ...opening, embed: true }, goldenDataset)).toBe(`${search}&embed=1`);
  });

  it('holds every choice that decides the picture, and gives the view back', () => {
    fc.assert(
      fc.property(ofAnIndicator, (view) => {
        const search = copiedSearch(view, goldenDataset);
        const parameters = new URLSearchParams(search);
        const missing = deciding(view).filter((name) => !parameters.has(VIEW_FIELDS[name].key));
        expect(missing).toEqual([]);
        expect(decodeView(search)).toEqual({ view: expected(view), ignored: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves out what only this browser knows', () => {
    const own: View = {
      ...OPENING_VIEW,
      screen: 'indicator',
      indicatorId: 'own-abc',
      placeCodes: ['360100', '912345'],
      observationId: 'own912345.primary-students.2023.actual',
      focusPlace: '912345',
    };
    expect(copiedSearch(own, goldenDataset)).not.toMatch(/own|912345/);
    expect(copiedSearch(own, goldenDataset)).toContain('p=360100&');
    expect(copiedSearch({ ...own, screen: 'city', cityCode: '912345' }, goldenDataset)).not.toContain('9123');
  });

  it('of any page gives the view back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: found, ignored } = decodeView(copiedSearch(view, goldenDataset));
        expect({ found, ignored }).toEqual({ found: expected(view), ignored: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('asks for nothing that the data do not have', () => {
    const { view } = resolveView({ ...OPENING_VIEW, screen: 'indicator' }, goldenDataset);
    const opened = decodeView(copiedSearch(view, goldenDataset)).view;
    expect(resolveView(opened, goldenDataset).ignored).toEqual([]);
    expect(chosenPlaces(goldenDataset, opened)).toEqual(chosenPlaces(goldenDataset, view));
  });

  it('shows the same when everything opens otherwise: each choice is read from its own text alone', () => {
    fc.assert(
      fc.property(ofAnIndicator, (view) => {
        const parameters = new URLSearchParams(copiedSearch(view, goldenDataset));
        for (const name of deciding(view)) {
          const { key, parse } = VIEW_FIELDS[name];
          expect([name, parse(parameters.get(key) ?? '')]).toEqual([name, expected(view)[name]]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
