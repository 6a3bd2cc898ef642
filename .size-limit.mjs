import { existsSync, readdirSync, readFileSync } from 'node:fs';

const INDEX = 'dist/index.html';

/** What index.html names: the files that every page loads, and those of each page, as scripts/pagePreload.ts wrote them. */
function firstLoads() {
  if (!existsSync(INDEX)) throw new Error(`${INDEX} is missing: build first`);
  const html = readFileSync(INDEX, 'utf8');
  const shared = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file]) => `dist/${file}`);
  const { app = [], ...pages } = JSON.parse(/\)\((\{"\w+":\["\.\/.*?\}), \["/s.exec(html)?.[1] ?? '{}');
  const of = (page) => [
    ...shared,
    ...[...app, ...(pages[page] ?? [])].map((file) => file.replace('./', 'dist/')),
  ];
  return Object.keys(pages).map((page) => ({ page, files: of(page) }));
}

/** The data that a page loads before its first picture: the catalogue, and the first figures of a stage. */
function firstData(stage) {
  const names = readdirSync('dist/data');
  const files = [/^catalogue\./, new RegExp(`^figures-${stage}-1\\.`)].map((wanted) =>
    names.find((name) => wanted.test(name)),
  );
  if (files.includes(undefined))
    throw new Error(`dist/data lacks the compiled data of ${stage}: build first`);
  return files.map((name) => `dist/data/${name}`);
}

const STAGES = ['preschool', 'compulsory', 'primary', 'higher', 'cross-stage'];

const only = (files, ending) => files.filter((file) => file.endsWith(ending));
const loads = firstLoads();
if (loads.length === 0) throw new Error(`${INDEX} names no pages: see scripts/pagePreload.ts`);

/**
 * Kilobytes of JavaScript that a page may load on a first visit: no page draws with a chart library at first. The opening
 * page and that of an indicator are seen before it. It was 230 kB until the page of data, the largest, came to 230.6 with
 * what the menu of exports has to know of papers; that page draws nothing first that anybody waits for. It was 232
 * kB until the page of a city came to 232.03 with what shortens long names in pictures, and 233 until it came to 233.42
 * with the years from which on something else is counted.
 */
const LIMIT = '234 kB';

/** What writes slides for PowerPoint and documents for Word, and what both share: loaded when asked for, counted apart. */
const SLIDES = 'dist/assets/deck-*.js';
const DOCUMENTS = 'dist/assets/wordFile-*.js';
const OFFICE = 'dist/assets/package-*.js';

export default [
  { name: 'index.html, the opening page drawn in it', path: INDEX, limit: '36 kB', gzip: true },
  {
    name: 'page of an indicator, drawn in it',
    path: 'dist/i/primary-students/index.html',
    limit: '32 kB',
    gzip: true,
  },
  ...loads.map(({ page, files }) => ({
    name: `JavaScript, first load of ${page}`,
    path: only(files, '.js'),
    limit: LIMIT,
    gzip: true,
  })),
  ...loads.map(({ page, files }) => ({
    name: `CSS, first load of ${page}`,
    path: only(files, '.css'),
    limit: '45 kB',
    gzip: true,
  })),
  // 730 kB until pictures were set on papers: their dialog and the list of a thousand indicators came to it, both on demand.
  // 750 kB until there were reports: their page, the briefs and what adds to them are loaded when opened (some 25 kB), and
  // what they show in tables, of which 8 kB had been counted with the documents and slides, is loaded by both now.
  // 770 kB until a report was written out as a document, slides and a page of HTML: 30 kB, when they are asked for.
  // 805 kB until the browser kept a copy of the app (4 kB, after all else) and faults within data files were told one by one.
  {
    name: 'JavaScript of all pages and dialogs',
    path: ['dist/assets/*.js', `!${SLIDES}`, `!${DOCUMENTS}`, `!${OFFICE}`],
    limit: '812 kB',
    gzip: true,
  },
  {
    name: 'JavaScript that writes slides, when they are asked for',
    path: [SLIDES, OFFICE],
    limit: '20 kB',
    gzip: true,
  },
  {
    name: 'JavaScript that writes documents, when they are asked for',
    path: DOCUMENTS,
    limit: '15 kB',
    gzip: true,
  },
  ...STAGES.map((stage) => ({
    name: `Data, first load of ${stage}`,
    path: firstData(stage),
    limit: '60 kB',
    gzip: true,
  })),
];
