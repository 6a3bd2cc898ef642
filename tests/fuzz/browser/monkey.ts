import type { Page } from 'playwright-core';

/** A number from 0 to 1, the same ones from the same seed. */
export type Random = () => number;

/** Random numbers from a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const one = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item;

const CONTROLS =
  'a[href], button, select, summary, input, textarea, label, [role=option], [role=menuitem], [data-figure], svg [tabindex]';
const KEYS =
  'Tab Tab Shift+Tab Enter Space Escape Escape ArrowDown ArrowUp ArrowLeft ArrowRight Home End PageDown PageUp / Control+k';
const WORDS = ['赣州', 'glv', '1672', '(', '<b>', '2020', 'Ganzhou', '\\', '%', '“', ' ', '师生比'];
const HEIGHTS = [500, 768, 1000];

interface Action {
  readonly weight: number;
  /** Does it and tells what it did. */
  readonly act: (page: Page, random: Random) => Promise<string>;
}

/** A control in sight: chosen by a number, never what deletes, leaves the site, prints or asks for a file. */
function controlAt(page: Page, share: number) {
  return page.evaluate(
    ({ selector, at }) => {
      const seen = [...document.querySelectorAll<HTMLElement>(selector)].flatMap((control) => {
        const { left, top, width, height } = control.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        if (width < 1 || height < 1 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return [];
        const name = control.innerText?.trim() || control.getAttribute('aria-label') || control.tagName;
        if (/删除|移除|Delete|Remove/.test(`${name} ${control.getAttribute('aria-label')}`)) return [];
        if (control instanceof HTMLInputElement && control.type === 'file') return [];
        if (control instanceof HTMLAnchorElement)
          if (control.origin !== location.origin || control.target || control.hasAttribute('download'))
            return [];
        if (control instanceof HTMLAnchorElement && /\/(data|assets)\/|\.txt$/.test(control.pathname))
          return [];
        return [{ x, y, name: name.slice(0, 40) }];
      });
      return seen[Math.floor(at * seen.length)];
    },
    { selector: CONTROLS, at: share },
  );
}

async function choose(page: Page, share: number): Promise<string> {
  return page.evaluate((at) => {
    const boxes = [...document.querySelectorAll('select')].filter((box) => box.getClientRects().length > 0);
    const box = boxes[Math.floor(at * boxes.length)];
    if (!box) return 'no box of choices';
    const { options } = box;
    box.value = options[Math.floor((at * 9973) % options.length)]?.value ?? '';
    box.dispatchEvent(new Event('change', { bubbles: true }));
    return `choose ${box.value} in ${box.getAttribute('aria-label') ?? box.name}`;
  }, share);
}

/** What a reader does, by how often. */
export const actionsIn = (widths: readonly number[]): readonly Action[] => [
  {
    weight: 60,
    act: async (page, random) => {
      const control = await controlAt(page, random());
      if (!control) return 'nothing to click';
      await page.mouse.click(control.x, control.y);
      return `click ${control.name}`;
    },
  },
  { weight: 6, act: (page, random) => choose(page, random()) },
  {
    weight: 12,
    act: async (page, random) => {
      const key = one(KEYS.split(' '), random);
      await page.keyboard.press(key);
      return `key ${key}`;
    },
  },
  {
    weight: 8,
    act: async (page, random) => {
      const text = one(WORDS, random);
      await page.keyboard.type(text);
      return `type ${text}`;
    },
  },
  {
    weight: 8,
    act: async (page, random) => {
      const by = random() < 0.7 ? -1 : 1;
      await page.evaluate((steps) => history.go(steps), by);
      return by < 0 ? 'back' : 'forward';
    },
  },
  {
    weight: 8,
    act: async (page, random) => {
      const by = Math.round((random() - 0.4) * 1500);
      await page.mouse.wheel(0, by);
      return `scroll by ${by}`;
    },
  },
  {
    weight: 3,
    act: async (page, random) => {
      const size = { width: one(widths, random), height: one(HEIGHTS, random) };
      await page.setViewportSize(size);
      return `size ${size.width}x${size.height}`;
    },
  },
  {
    weight: 1,
    act: async (page) => {
      await page.reload();
      return 'reload';
    },
  },
];

const GOING = /context was destroyed|ERR_ABORTED|navigation|Target closed|frame was detached/i;

/** Passes over what fails since the page is just going elsewhere. */
export function isOnTheWay(error: unknown): void {
  if (!(error instanceof Error) || !GOING.test(error.message)) throw error;
}

/** Does something; where the page is just going elsewhere, once it is there, nothing. */
export async function act(page: Page, action: Action, random: Random): Promise<string> {
  try {
    return await action.act(page, random);
  } catch (error) {
    isOnTheWay(error);
    await page.waitForLoadState();
    return 'on the way';
  }
}

/** One of the actions, the likelier the heavier. */
export const anyAction = (actions: readonly Action[], random: Random): Action =>
  one(
    actions.flatMap((action) => Array.from({ length: action.weight }, () => action)),
    random,
  );
