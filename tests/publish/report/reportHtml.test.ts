// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportContent } from '@/publish/report/reportContent';
import { reportHtml } from '@/publish/report/reportHtml';
import { readerIn } from '../table/tables';
import { goldenReport, RATE, shownFigure, shownPart } from './reports';

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const levelOf = (one: Element) => Number(one.tagName.slice(1));

/** What no page may have: anything that runs, is fetched or leads elsewhere. */
function unsafe(page: Document): readonly string[] {
  const elements = [...page.querySelectorAll('*')];
  const attributes = elements.flatMap((one) =>
    [...one.attributes].map(({ name, value }) => ({ name, value, element: one.tagName })),
  );
  const forbidden = 'script,iframe,object,embed,link,base,form,input,button,foreignObject,img,image,use';
  return [
    ...[...page.querySelectorAll(forbidden)].map((one) => one.outerHTML.slice(0, 99)),
    ...attributes
      .filter(({ name, value }) =>
        /^on|^src|^style$|^action$/.test(name) ? true : /href$/.test(name) && !/^(https?:|#)/.test(value),
      )
      .map(({ name, value }) => `${name}=${value}`),
  ];
}

function faultsOf(html: string): readonly string[] {
  const page = read(html);
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  const levels = [...page.querySelectorAll('h1,h2,h3,h4')].map(levelOf);
  const figures = [...page.querySelectorAll('figure')];
  return [
    ...unsafe(page),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice ${id}`),
    ...[...page.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute('href')?.slice(1) ?? '')
      .filter((id) => !ids.includes(id)),
    ...[...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id).filter((id) => !ids.includes(id)),
    ...(levels.filter((one) => one === 1).length === 1 ? [] : ['one title']),
    ...levels.filter((one, at) => at > 0 && one > (levels[at - 1] ?? 0) + 1).map((one) => `jumps to ${one}`),
    ...figures.filter((one) => !one.querySelector('figcaption b')).map(() => 'no caption'),
  ];
}

describe('reportHtml of the golden data', () => {
  it.each([
    ['zh', 'zh-CN'],
    ['en', 'en'],
  ] as const)('is sound, in its language, with nothing to fetch (%s)', async (language, lang) => {
    const html = await reportHtml(goldenReport(language), readerIn(language));
    expect(faultsOf(html)).toEqual([]);
    const page = read(html);
    expect(html.startsWith(`<!DOCTYPE html>\n<html lang="${lang}">`)).toBe(true);
    expect(page.title).toBe('A report');
    expect(html).toContain('default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:');
    expect(html).not.toMatch(/@import|url\((?!#)/);
    expect(page.querySelectorAll('nav li').length).toBe(page.querySelectorAll('h2').length);
    expect(page.querySelector('.pair')?.querySelectorAll('figure svg[role]').length).toBe(2);
  });

  it('counts figures and tables through, each picture with its label', async () => {
    const page = read(await reportHtml(goldenReport('zh'), readerIn('zh')));
    const captions = [...page.querySelectorAll('figcaption b')].map((one) => one.textContent ?? '');
    const numbers = (kind: string) =>
      captions.filter((one) => one.startsWith(kind)).map((one) => Number(one.split(' ')[1]));
    for (const kind of ['图', '表']) {
      const found = numbers(kind);
      expect(found.length).toBeGreaterThan(2);
      expect([...found].sort((a, b) => a - b)).toEqual(found.map((_, at) => at + 1));
    }
    for (const svg of page.querySelectorAll('figure svg[role]'))
      expect(svg.getAttribute('aria-label')).not.toBe('');
  });

  it('has each figure with caveat, source, address, and every number in a table with scopes', async () => {
    const shown = shownFigure({ indicatorId: RATE });
    if (shown.kind !== 'figure') throw new Error('No figure');
    const page = read(await reportHtml({ title: 'R', parts: [shownPart(shown)] }, readerIn('zh')));
    const section = page.querySelector('section');
    const told = section?.textContent ?? '';
    expect(section?.querySelector('.caveat')?.textContent).not.toBe('');
    expect(told).toContain(shown.figure.source);
    expect(section?.querySelector('a[href^="https://example.org/app/"]')).not.toBeNull();
    const figures = page.querySelector('h2.chapter')?.closest('section');
    const rows = [...(figures?.querySelectorAll('tbody tr') ?? [])];
    expect(rows.length).toBe(shown.figure.observations.length);
    for (const row of rows) expect(row.querySelector('th[scope="row"]')).not.toBeNull();
    for (const [at, { asPrinted, origin }] of shown.figure.observations.entries())
      if (origin === 'printed') expect(rows[at]?.textContent).toContain(asPrinted);
    expect(figures?.querySelectorAll('thead th[scope="col"]').length).toBe(5);
  });

  it('has no table of contents over a few headings', async () => {
    const page = read(await reportHtml({ title: 'R', parts: [] }, readerIn('zh')));
    expect(page.querySelector('nav')).toBeNull();
  });
});

describe('reportHtml of hostile words', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      '</script><script>alert(1)</script>',
      '</style><img src=x onerror=alert(1)>',
      '</title><svg onload=alert(1)>',
      '<!-- --> ]]> <![CDATA[',
      '\u202eعكس عربي \u0000\u0007\ud800 👩‍👩‍👧‍👦🏫',
      'x'.repeat(300),
      '$& $1 $` <!--contents-->',
      '" onmouseover="alert(1)',
    ),
  );
  const addresses = fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    'https://e.org/?a="><b>',
    '',
    'no',
  );

  it('writes them as words', async () => {
    const figure = shownFigure({ indicatorId: RATE });
    await fc.assert(
      fc.asyncProperty(words, words, words, addresses, async (title, own, text, address) => {
        const content: ReportContent = {
          title,
          parts: [
            shownPart(figure, { title: own, remark: text, address }),
            { kind: 'text', id: 't', title: own, text },
            { kind: 'missing', id: 'm', title: own, why: text },
          ],
        };
        const reader = readerIn('zh');
        const html = await reportHtml(content, { ...reader, seen: { ...reader.seen, address } });
        expect(faultsOf(html)).toEqual([]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
        expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe]/);
      }),
      { numRuns: 12 },
    );
  });
});
