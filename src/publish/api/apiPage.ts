import type { Dataset } from '@/domain/dataset';
import { LANGUAGES } from '@/domain/localized';
import { escapeXml, tag } from '@/graphics/paint/svgText';
import { wordingOf } from '@/wording/wording';
import type { ApiEntry } from './apiEntry';

const STYLES =
  'body{font:15px/1.6 system-ui,sans-serif;margin:24px auto;max-width:1000px;padding:0 16px;color-scheme:light dark}' +
  'table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:4px 8px 4px 0;border-bottom:1px solid #8884}' +
  'td:nth-child(4),th:nth-child(4){text-align:right}code{overflow-wrap:anywhere}';

const FORMS = ['csv', 'json', 'parquet'] as const;

/** The page that lists the files for programs, in both languages, readable without any script. */
export function apiPage({ edition }: Dataset, entries: readonly ApiEntry[]): string {
  const { ui } = wordingOf('zh');
  const link = (to: string) => tag('a', { href: to }, escapeXml(to));
  const leads = LANGUAGES.map((one) => {
    const words = wordingOf(one).ui.data;
    const edited = words.edition(edition.version, edition.date);
    return tag('p', { lang: one }, `${escapeXml(words.api.lead)} ${escapeXml(edited)}`);
  });
  const common = ['index.json', 'schema.json', 'observations.csv', 'observations.parquet'].map((file) =>
    tag('li', {}, link(file)),
  );
  const rows = entries.map((entry) =>
    tag(
      'tr',
      {},
      tag('td', {}, tag('code', {}, escapeXml(entry.id))),
      ...LANGUAGES.map((one) => tag('td', { lang: one }, escapeXml(entry.name[one]))),
      tag('td', {}, String(entry.figures)),
      tag('td', {}, FORMS.map((form) => tag('a', { href: entry[form] }, form)).join(' ')),
    ),
  );
  const title = `${ui.appName} · ${ui.data.api.title}`;
  const names = LANGUAGES.map((one) => wordingOf(one).ui.indicator);
  const head = ['id', ...names, '#', ''].map((text) => tag('th', {}, escapeXml(text))).join('');
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `${tag('title', {}, escapeXml(title))}${tag('style', {}, STYLES)}</head><body>`,
    tag('h1', {}, escapeXml(title)),
    ...leads,
    tag('ul', {}, ...common),
    tag('table', {}, tag('thead', {}, tag('tr', {}, head)), tag('tbody', {}, ...rows)),
    '</body></html>\n',
  ].join('');
}
