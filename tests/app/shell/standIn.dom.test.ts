import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { standIn } from '@/app/shell/standIn';

const USUAL = { i: 'opening', s: 'preschool' };

const shell = (release: string) => `<meta name="dataset" content="catalogue.${release}.json">`;

const ownPage = ({ opens = ' data-opens="s=higher&amp;i=a"', release = '1', drawn = true } = {}) =>
  `<html${opens}><head><title>甲</title>${shell(release)}` +
  '<style data-ahead>i{}</style></head><body><div id="root">' +
  `${drawn ? '<div data-prerendered><a href="../../?page=data">数据</a></div>' : ''}</div></body></html>`;

const answers = (text: string) => {
  const asked = vi.fn(async () => new Response(text));
  vi.stubGlobal('fetch', asked);
  return asked;
};

const root = () => document.getElementById('root') as HTMLElement;

beforeEach(() => {
  document.head.innerHTML = `<title>all</title>${shell('1')}<style data-ahead>h{}</style>`;
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => vi.unstubAllGlobals());

it('puts the page that was drawn ahead where the empty one is, with its styles, its title and its links', async () => {
  const asked = answers(ownPage());
  expect(await standIn('a', null, USUAL, [])).toBe(true);
  expect(asked.mock.calls[0]).toMatchObject(['./i/a/index.html', {}]);
  expect(root().innerHTML).toBe('<div data-prerendered=""><a href="./?page=data">数据</a></div>');
  expect([...document.querySelectorAll('style')].map((one) => one.textContent)).toEqual(['i{}']);
  expect(document.title).toBe('甲');
});

it('waits until there is a place for it', async () => {
  answers(ownPage());
  root().remove();
  const stands = standIn('a', 'higher', USUAL, []);
  await new Promise((soon) => setTimeout(soon, 20));
  document.body.innerHTML = '<div id="root"></div>';
  expect(await stands).toBe(true);
  expect(root().textContent).toBe('数据');
});

it('takes what an address leaves out for what the page shows', async () => {
  answers(ownPage({ opens: ' data-opens="page=indicator"' }));
  expect(await standIn('opening', 'preschool', USUAL, [])).toBe(true);
});

it.each([
  ['of another indicator, as a host answers that has no such page', 'b', null, {}],
  ['of another stage', 'a', 'preschool', {}],
  ['of another release', 'a', null, { release: '2' }],
  ['that holds nothing', 'a', null, { drawn: false }],
  [
    'of no indicator, as a host answers that sends the first page for one it lacks',
    'opening',
    null,
    { opens: '' },
  ],
])('leaves a page %s alone', async (_, indicator, stage, page) => {
  answers(ownPage(page));
  expect(await standIn(indicator, stage, USUAL, [])).toBe(false);
  expect(root().innerHTML).toBe('');
  expect(document.title).toBe('all');
});

it('says that it can’t where the host does not answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await standIn('a', null, USUAL, [])).toBe(false);
});

it('leaves no style sheet behind that did not arrive, so that the app asks for it, and keeps one that did', async () => {
  answers(ownPage());
  const links: HTMLLinkElement[] = [];
  const removed = vi.spyOn(HTMLLinkElement.prototype, 'remove');
  vi.spyOn(document.head, 'append').mockImplementation((link) => links.push(link as HTMLLinkElement));
  const stands = standIn('a', null, USUAL, ['./arrives.css', './fails.css']);
  links[0]?.dispatchEvent(new Event('load'));
  links[1]?.dispatchEvent(new Event('error'));
  expect(await stands).toBe(false);
  expect(removed.mock.contexts).toEqual([links[1]]);
  vi.restoreAllMocks();
});

it('does not wait longer than three seconds, neither for a page nor for its style sheets', async () => {
  const never = vi.fn((_: string, __: { signal: AbortSignal }) => new Promise<Response>(() => undefined));
  vi.stubGlobal('fetch', never);
  vi.useFakeTimers();
  const page = standIn('a', null, USUAL, []);
  vi.advanceTimersByTime(3000);
  vi.useRealTimers();
  expect(await page).toBe(false);
  expect(never.mock.calls[0]?.[1].signal.aborted).toBe(true);

  answers(ownPage());
  vi.spyOn(document.head, 'append').mockImplementation(() => undefined);
  vi.useFakeTimers();
  const sheets = standIn('a', null, USUAL, ['./never.css']);
  vi.advanceTimersByTime(3000);
  vi.useRealTimers();
  expect(await sheets).toBe(false);
  expect(root().innerHTML).toBe('');
});
