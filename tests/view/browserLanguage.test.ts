import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserAddress } from '@/view/browserAddress';
import { browserLanguage } from '@/view/browserLanguage';
import { sharedSearch } from '@/view/pageAddress';
import { OPENING_VIEW } from '@/view/view';

it.each([
  [['zh-CN', 'en'], 'zh'],
  [['zh-TW'], 'zh'],
  [['en-GB', 'zh'], 'en'],
  [['fr', 'zh-CN'], 'zh'],
  [['fr'], 'en'],
  [[], 'en'],
])('%j reads %s', (languages, language) => expect(browserLanguage(languages)).toBe(language));

it('an address that is handed on says its language', () => {
  expect(sharedSearch(OPENING_VIEW)).toBe('?s=preschool&lang=zh');
  expect(sharedSearch({ ...OPENING_VIEW, screen: 'targets', stageId: '', indicatorId: '' })).toBe(
    '?page=targets&lang=zh',
  );
  expect(sharedSearch({ ...OPENING_VIEW, language: 'en', theme: 'dark' })).toBe(
    '?s=preschool&lang=en&mode=dark',
  );
});

describe('the address bar of a browser', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  /** A browser that asks for some languages, at an address; what it is told to go to. */
  function browser(languages: readonly string[], search: string) {
    const replaceState = vi.fn();
    vi.stubGlobal('navigator', { languages });
    vi.stubGlobal('window', {
      location: { search, pathname: '/', hash: '#figure' },
      history: { replaceState },
    });
    return () => replaceState.mock.calls.at(-1)?.[2];
  }
  it.each([
    [['en'], '', '?lang=en'],
    [['en'], '?page=city', '?page=city&lang=en'],
    [['en'], '?lang=zh', '?lang=zh'],
    [['zh'], '', ''],
    [['zh'], '?lang=en', '?lang=en'],
  ])('of %j, at “%s”, is read as “%s”', (languages, search, read) => {
    browser(languages, search);
    expect(browserAddress().read()).toBe(read);
  });

  it.each([
    [['en'], '', '/?lang=zh#figure'],
    [['en'], 'page=targets&lang=en', '/?page=targets&lang=en#figure'],
    [['zh'], '', '/#figure'],
    [['zh'], 'page=targets', '/?page=targets#figure'],
  ])('of %j is written for “%s” as “%s”', (languages, search, written) => {
    const address = browser(languages, '');
    browserAddress().replace(search);
    expect(address()).toBe(written);
  });
});
