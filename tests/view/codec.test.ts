import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDRESS_KEYS, decodeView, encodeView } from '@/view/codec';
import { resolveView } from '@/view/resolveView';
import { isStrange } from '@/view/strangeKeys';
import { FIELD_NAMES, OPENING_VIEW } from '@/view/view';
import { VIEW_FIELDS } from '@/view/viewFields';
import { goldenDataset } from '../goldenData';
import { anyView } from './anyView';

const ignored = (search: string) =>
  decodeView(search).ignored.map(({ key, value, reason }) => [key, value, reason]);

/** The first page opens with another stage than an indicator without one. */
const FIRST_VIEW = { ...OPENING_VIEW, stageId: 'compulsory', indicatorId: '' };

describe('the address of a view', () => {
  it('is empty for the opening view', () => {
    expect(decodeView('')).toEqual({ view: FIRST_VIEW, ignored: [] });
    expect(encodeView(FIRST_VIEW)).toBe('');
  });

  it('gives every view back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const found = decodeView(encodeView(view));
        if (!isDeepStrictEqual(found, { view, ignored: [] })) expect(found).toEqual({ view, ignored: [] });
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  it('gives a view back whichever one choice differs from the opening', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...FIELD_NAMES), (view, key) => {
        const changed = { ...OPENING_VIEW, [key]: view[key] };
        if ((changed.fromYear ?? 0) > (changed.toYear ?? 9999)) return;
        expect(decodeView(encodeView(changed)).view).toEqual(changed);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same after a round trip through the address', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const search = encodeView(view);
        expect(encodeView(decodeView(`?${search}`).view)).toBe(search);
      }),
    );
  });

  it('keeps its keys: they are in links that readers have', () => {
    const view = {
      ...OPENING_VIEW,
      screen: 'indicator' as const,
      kind: 'comparison' as const,
      stageId: '',
      placeCodes: ['360100', '440700'],
      fromYear: 2015,
      natures: ['actual' as const],
      comparisonYear: 2020,
      language: 'en' as const,
      embed: true,
    };
    expect(encodeView(view)).toBe(
      'v=comparison&s=none&i=preschool-gross-enrolment-ratio&p=360100,440700&y=2015-&n=actual&at=2020&lang=en&embed=1',
    );
  });

  it('keeps what the lists are narrowed to and what is unfolded', () => {
    const view = {
      ...OPENING_VIEW,
      screen: 'data' as const,
      section: 'sources' as const,
      focusPlace: '360700',
      sourceKind: 'press' as const,
      sourceGrade: 'C' as const,
      sourceWords: '赣州 & 2018',
      unfolded: ['special-schools', 'preschool'],
    };
    expect(encodeView(view)).toBe(
      'page=data&s=preschool&hl=360700&sec=sources&kind=press&grade=C&q=%E8%B5%A3%E5%B7%9E%20%26%202018&open=special-schools,preschool',
    );
  });

  it('stays short whatever is chosen and opened, and names what was opened last', () => {
    const every = [...goldenDataset.indicators.map(({ id }) => id), ...goldenDataset.observation.keys()];
    const longest = every.reduce((a, b) => (b.length > a.length ? b : a));
    fc.assert(
      fc.property(anyView, fc.subarray(every, { minLength: 200 }), (chosen, unfolded) => {
        const view = { ...chosen, unfolded, indicatorId: longest, observationId: longest };
        const search = encodeView({ ...view, sourceWords: '学'.repeat(100) });
        expect(search.length).toBeLessThan(2000);
        const { view: opened, ignored: lost } = decodeView(encodeView(view));
        expect(lost).toEqual([]);
        expect(opened).toEqual({ ...view, unfolded: unfolded.slice(-opened.unfolded.length) });
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('drops half a character, which no address can hold', () => {
    expect(encodeView({ ...OPENING_VIEW, sourceWords: 'a\ud83d' })).toBe('s=preschool&q=a');
  });

  it('opens Explore for the links of before there were pages', () => {
    for (const search of [
      'v=trend',
      'i=compulsory-retention-rate',
      'embed=1',
      'at=2020',
      'o=x',
      'sort=value',
    ])
      expect(decodeView(search).view.screen).toBe('indicator');
    for (const search of ['', 's=compulsory', 'p=360100', 'lang=en', 'hl=360100'])
      expect(decodeView(search).view.screen).toBe('home');
    expect(decodeView('page=targets&i=compulsory-retention-rate').view.screen).toBe('targets');
  });

  it('opens targets and data with every stage, and says a stage there only when one is chosen', () => {
    expect(decodeView('page=targets').view.stageId).toBe('');
    for (const search of ['page=targets', 'page=targets&s=preschool', 'page=data', 'page=data&s=preschool'])
      expect(encodeView(decodeView(search).view)).toBe(search);
  });

  it.each([
    ['page=overview&s=special', { screen: 'home', stageId: 'special' }],
    [
      'page=explore&i=primary-students',
      { screen: 'indicator', kind: 'trend', indicatorId: 'primary-students' },
    ],
    ['page=compare&s=special&v=table', { screen: 'indicator', kind: 'comparison', stageId: 'special' }],
    ['page=multiples&by=place', { screen: 'indicator', kind: 'multiples', grid: 'place' }],
    ['page=coverage', { screen: 'data', section: 'coverage', stageId: 'preschool' }],
    ['page=coverage&s=none', { screen: 'data', section: 'coverage', stageId: '' }],
    ['page=sources&d=nanchang-2020', { screen: 'data', section: 'sources', sourceId: 'nanchang-2020' }],
  ])('opens for %s of an earlier version what it opened', (search, opened) => {
    const { view, ignored } = decodeView(search);
    expect(view).toMatchObject(opened);
    expect(ignored).toEqual([]);
    expect(encodeView(view)).not.toMatch(/page=(overview|explore|compare|multiples|coverage|sources)/);
  });

  it('leaves the indicator open when it names a stage or theme alone', () => {
    expect(decodeView('s=compulsory').view.indicatorId).toBe('');
    expect(decodeView('t=teachers').view.indicatorId).toBe('');
    expect(decodeView('v=table').view.indicatorId).toBe(OPENING_VIEW.indicatorId);
  });
});

describe('the table of choices', () => {
  it('has a key for each, of one choice only but the years', () => {
    const names = FIELD_NAMES.filter((name) => name !== 'toYear');
    expect(ADDRESS_KEYS.size).toBe(names.length);
    expect(VIEW_FIELDS.toYear.key).toBe(VIEW_FIELDS.fromYear.key);
  });
});

describe('nonsense in an address', () => {
  it.each([
    ['v=pie', 'v', 'pie', 'badValue'],
    ['y=2020', 'y', '2020', 'badValue'],
    ['y=2022-2020', 'y', '2022-2020', 'badValue'],
    ['y=1789-', 'y', '1789-', 'badValue'],
    ['n=actual,guess', 'n', 'actual,guess', 'badValue'],
    ['p=360100,,', 'p', '360100,,', 'badValue'],
    ['i=%3Cscript%3E', 'i', '<script>', 'badValue'],
    ['at=soon', 'at', 'soon', 'badValue'],
    ['f=yes', 'f', 'yes', 'badValue'],
    ['sort=colour', 'sort', 'colour', 'badValue'],
    ['lang=fr', 'lang', 'fr', 'badValue'],
    ['mode=', 'mode', '', 'badValue'],
    ['page=away', 'page', 'away', 'badValue'],
    ['m=share:world', 'm', 'share:world', 'badValue'],
    ['kind=letter', 'kind', 'letter', 'badValue'],
    ['grade=E', 'grade', 'E', 'badValue'],
    ['q=', 'q', '', 'badValue'],
    ['open=a,,b', 'open', 'a,,b', 'badValue'],
    ['scale=log', 'scale', 'log', 'badValue'],
    ['yr=2015', 'yr', '2015', 'unknownKey'],
    ['v=20261128', 'v', '20261128', 'badValue'],
    ['lang=zh&lang=en', 'lang', 'en', 'twice'],
  ])('%s is told and changes nothing', (search, key, value, reason) => {
    expect(ignored(search)).toEqual([[key, value, reason]]);
    expect(decodeView(search).view).toEqual(FIRST_VIEW);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'is the name “%s”, which every object knows, wherever it stands',
    (name) => {
      for (const key of ADDRESS_KEYS) {
        const { view, ignored: unread } = decodeView(`${key}=${name}`);
        const { view: found, ignored: unknown, refused } = resolveView(view, goldenDataset);
        const told = [...unread, ...unknown].map((one) => [one.key, one.value]);
        if (key === 'q') expect(found.sourceWords).toBe(name);
        else if (key === 'r') expect(found.reportId).toBe(name);
        else expect(told).toEqual([[key, name]]);
        expect(refused).toBeUndefined();
      }
      expect(ignored(`${name}=1`)).toEqual([[name, '1', 'unknownKey']]);
      for (const argument of ['index', 'share', 'per', 'gap'])
        expect(ignored(`m=${argument}:${name}`)).toHaveLength(1);
      const ratio = decodeView(`page=explore&m=ratio:${name}`).view;
      expect(resolveView(ratio, goldenDataset).refused?.refusal.reason).toBe('notAPair');
    },
  );

  it('passes over what chats and mail add, without a word', () => {
    const added = 'from=singlemessage&isappinstalled=0&utm_source=x&fbclid=abc&scene=1';
    expect(decodeView(`page=city&city=360100&${added}`)).toEqual(decodeView('page=city&city=360100'));
    expect(ignored(added)).toEqual([]);
    for (const key of ADDRESS_KEYS) expect(isStrange(key)).toBe(false);
  });

  it('reads an address that went through the source of a page', () => {
    expect(decodeView('?page=city&amp;city=360100&amp;lang=en')).toEqual(
      decodeView('?page=city&city=360100&lang=en'),
    );
  });

  it('does not say that a key stands twice where both say the same', () => {
    expect(ignored('lang=en&lang=en')).toEqual([]);
  });

  it('leaves the sound parts in force', () => {
    const { view, ignored: dropped } = decodeView('v=pie&lang=en&y=2010-2020');
    expect(view).toMatchObject({ kind: 'trend', language: 'en', fromYear: 2010, toYear: 2020 });
    expect(dropped).toHaveLength(1);
  });

  it('takes a place once however often it is named', () => {
    expect(decodeView('p=360100,360100').view.placeCodes).toEqual(['360100']);
  });

  it('never throws, and tells of every part it could not use', () => {
    const key = fc.oneof(fc.constantFrom(...ADDRESS_KEYS), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string()), { maxLength: 6 }), fc.string(), (pairs, tail) => {
        const search = `?${new URLSearchParams(pairs)}&${tail}`;
        const { view, ignored: dropped } = decodeView(search);
        expect(decodeView(encodeView(view)).view).toEqual(view);
        const sent = new URLSearchParams(search.replaceAll('&amp;', '&'));
        const strange = [...sent.keys()].filter((name) => !ADDRESS_KEYS.has(name) && !isStrange(name));
        expect(dropped.filter(({ reason }) => reason === 'unknownKey')).toHaveLength(strange.length);
      }),
    );
  });
});
