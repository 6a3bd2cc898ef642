import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ScreenProps } from '@/app/screens/screenProps';
import { PAGES } from '@/app/shell/pages';
import { SCREENS, type Screen } from '@/view/choices';
import { wordingOf } from '@/wording/wording';
import { cityDataset } from '../cityFixtures';
import { goldenDataset } from '../goldenData';
import { renderInView } from '../renderInView';
import { keepSavedFiles } from '../savedFiles';
import { faults, textOf } from '../svgFaults';

const TIME = { timeout: 30_000 };

beforeAll(
  () => Promise.all([import('@/features/export/ExportItems'), import('@/publish/picture/drawPicture')]),
  30_000,
);

const bare = (text: string) => text.replaceAll(/\s|&[#\w]+;|["'“”]/g, '');

type Page = Exclude<Screen, 'report'>;
/** A report is saved as a whole, by its own page. */
const PAGES_WITH_FILES = SCREENS.filter((one): one is Page => one !== 'report');

/** A page with something to draw, by what its address says of it. */
const SHOWN: Readonly<Record<Page, string>> = {
  home: 's=preschool',
  indicator: 'i=preschool-gross-enrolment-ratio',
  city: 'city=360100&vs=440700',
  targets: 's=preschool',
  data: 's=preschool',
};

async function open(page: Page, search: string) {
  const Page: ComponentType<ScreenProps> = await PAGES[page].load();
  const dataset = page === 'city' ? cityDataset() : goldenDataset;
  renderInView(<Page dataset={dataset} theme="light" />, `?page=${page}&${search}`);
  return userEvent.setup({ delay: null });
}

const exportButton = () => screen.findByText(/^(导出|Export)$/, { selector: 'button' }, TIME);

/** Opens the first export menu of a page, chooses, and gives the file that is saved. */
async function save(page: Page, search: string, format: 'SVG' | 'CSV') {
  const files = keepSavedFiles();
  const user = await open(page, search);
  await user.click(await exportButton());
  const item = format === 'CSV' ? /^CSV.*Excel/ : /^SVG/;
  await user.click(await screen.findByText(item, { selector: '[role=menuitem] *' }, TIME));
  const { name, content } = await waitFor(() => {
    const [file] = files;
    if (!file) throw new Error('Nothing saved');
    return file;
  }, TIME);
  cleanup();
  return { name, text: await content.text() };
}

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Size of its smallest text as it stands in the document. */
  readonly smallest: number;
}

/** The pictures of a document where they stand. */
function picturesOf(svg: string): readonly Drawn[] {
  const root = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
  return [...(root?.querySelectorAll('svg') ?? [])].map((picture) => {
    const number = (name: string) => Number(picture.getAttribute(name));
    let [x, y] = [0, 0];
    for (let one: Element | null = picture.parentElement; one && one !== root; one = one.parentElement) {
      const [, across = '0', down = '0'] =
        /translate\(([\d.]+) ([\d.]+)\)/.exec(one.getAttribute('transform') ?? '') ?? [];
      [x, y] = [x + Number(across), y + Number(down)];
    }
    const times = number('width') / Number(picture.getAttribute('viewBox')?.split(' ')[2]);
    const sizes = [...picture.querySelectorAll('[font-size]')].map((text) =>
      Number(text.getAttribute('font-size')),
    );
    return {
      x,
      y,
      width: number('width'),
      height: number('height'),
      smallest: Math.min(...sizes, 99) * times,
    };
  });
}

/** A document without the day on which it was made and where. */
const dateless = (svg: string) => svg.replace(/[\d-]{10} 取自 [^<]*/g, 'DAY 取自 ADDRESS');

const overlaps = (a: Drawn, b: Drawn): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the file of a page', () => {
  it.each(PAGES_WITH_FILES)(
    '%s is one document that stands alone, in both languages',
    async (page) => {
      for (const language of ['zh', 'en'] as const) {
        const { name, text: svg } = await save(page, `${SHOWN[page]}&lang=${language}`, 'SVG');
        const { ui, terms } = wordingOf(language);
        expect(faults(svg)).toEqual([]);
        expect(svg).not.toMatch(/href|url\((?!#)|<image|<style|@import|<script|foreignObject/);
        const title = /<title>([^<]*)/.exec(svg)?.[1] ?? '';
        expect(title).not.toBe('');
        const words = textOf(svg.replace(/<(title|desc)>.*?<\/\1>/gs, ''));
        expect(bare(words)).toContain(bare(title));
        for (const text of [ui.appName, ui.sources + terms.colon]) expect(words).toContain(text);
        const alt = (/aria-label="([^"]*)"/.exec(svg)?.[1] ?? '').replaceAll('&quot;', '"');
        const pictured = page === 'indicator' ? [] : alt.split(terms.semicolon).map((part) => textOf(part));
        for (const part of pictured) expect(bare(words)).toContain(bare(part));
        expect(name).toMatch(/^[^ ]+\.svg$/);

        const width = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
        const pictures = picturesOf(svg);
        expect(pictures.length > 0).toBe(page !== 'targets');
        for (const [at, one] of pictures.entries()) {
          expect(one.x + one.width).toBeLessThanOrEqual(width);
          expect(one.smallest).toBeGreaterThanOrEqual(8);
          for (const other of pictures.slice(at + 1)) expect(overlaps(one, other)).toBe(false);
        }
        if (language === 'zh' && page !== 'indicator') {
          const file = `${dateless(svg).replaceAll('><', '>\n<')}\n`;
          await expect(file).toMatchFileSnapshot(`pageFiles/${page}.svg`);
        }
      }
    },
    60_000,
  );

  it('has the figures that the page shows, each once', async () => {
    const shown = goldenDataset.observationsIn.get('nanchang-2020') ?? [];
    const { name, text } = await save('data', 'sec=sources&d=nanchang-2020', 'CSV');
    expect(name).toBe('南昌市教育局2020年工作总结及2021年工作要点.csv');
    const ids = text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect([...ids].sort()).toEqual(shown.map(({ id }) => id).sort());
  }, 60_000);

  it('follows what the page is narrowed to', async () => {
    const all = await save('data', 's=preschool', 'CSV');
    const city = await save('data', 's=preschool&hl=361000', 'CSV');
    const lines = (text: string) => text.trim().split('\r\n').length;
    expect(lines(city.text)).toBeGreaterThan(1);
    expect(lines(city.text)).toBeLessThan(lines(all.text));
  }, 60_000);

  it('is not offered where nothing is drawn', async () => {
    await open('data', 'sec=sources');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: /^导出/ })).toBeNull();
  });
});
