import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Guarded } from '@/app/failure/Guarded';
import { useViewFields, ViewProvider } from '@/view/ViewContext';
import { createViewStore } from '@/view/viewStore';
import { wordingOf } from '@/wording/wording';
import { FakeAddress } from '../../view/fakeAddress';

afterEach(() => vi.restoreAllMocks());
// Files share their page: the language of another one's must not stay.
beforeEach(() => {
  document.documentElement.lang = 'zh-CN';
});

/** What translators of browsers do: every text goes into elements of theirs. */
function translate(root: HTMLElement) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const font = document.createElement('font');
    font.textContent = `[${text.data}]`;
    text.replaceWith(font);
  }
}

function Numbers() {
  const { focusPlace } = useViewFields('focusPlace');
  if (focusPlace === 'broken') throw new Error('broken');
  return (
    <p>
      {focusPlace === 'many' ? 'many of them: ' : ''}
      {focusPlace} figures {focusPlace.length}
    </p>
  );
}

function shown() {
  const store = createViewStore(new FakeAddress('hl=one'));
  render(
    <ViewProvider store={store}>
      <Guarded>
        <Numbers />
      </Guarded>
    </ViewProvider>,
  );
  return (focusPlace: string) => act(() => store.getState().change({ focusPlace }));
}

it('draws a page that a translator changed afresh, so that no old number stays', () => {
  const choose = shown();
  translate(document.body);
  expect(document.body.textContent).toContain('[one]');
  choose('many');
  expect(document.body.textContent).toContain('many of them: many figures 4');
  expect(document.body.textContent).not.toContain('one');
  translate(document.body);
  choose('three');
  expect(document.body.textContent).toContain('three figures 5');
});

it('shows another view after one that failed', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const choose = shown();
  choose('broken');
  expect(screen.getByRole('heading', { name: wordingOf('zh').problems.crashed })).toBeTruthy();
  choose('sound');
  expect(document.body.textContent).toContain('sound figures 5');
});
