import { csvText } from '@/lib/csvText';
import { slug } from '@/lib/fileName';
import { PROJECT } from '@/lib/version';
import { chartCitations } from '@/narrative/citation/chartCitation';
import { describeColumn } from '@/package/document/describeTable';
import { type Column, column } from '@/package/schema/column';
import { columnMeaning } from '@/wording/pages/columnWords';
import { FILE_WORDS } from '@/wording/pages/fileWords';
import { SNIPPET_TOOLS, snippet } from '../snippets/snippet';
import type { DataColumn, DataTable } from '../table/dataTable';
import { tableCsv } from '../table/tableCsv';
import type { Reader, Taken } from '../taken';
import { LICENCE, LICENCE_ADDRESS } from './licence';
import { zipped } from './zipped';

const DATA = 'data';
const CODEBOOK = 'codebook';

/**
 * Figures as a Data Package in a ZIP: the table as CSV, datapackage.json that describes exactly its columns, a codebook in
 * both languages, how to cite, the licence, and how the table is read in R, pandas, Stata and DuckDB.
 */
export function dataPackage(taken: Taken, table: DataTable, reader: Reader): Uint8Array<ArrayBuffer> {
  const { wording, seen } = reader;
  const citations = chartCitations(taken, seen, wording.language);
  const files = {
    [`${DATA}.csv`]: tableCsv(table, 'scripts'),
    'datapackage.json': `${JSON.stringify(describedTable(taken, table, reader), null, 2)}\n`,
    [`${CODEBOOK}.csv`]: csvText(CODEBOOK_COLUMNS, table.columns, 'scripts'),
    'README.md': readMe(taken, reader),
    'CITATION.txt': `${citations.map(({ name, text }) => `${name}\n\n${text}`).join('\n\n\n')}\n`,
    'LICENCE.txt': `${LICENCE}\n${LICENCE_ADDRESS}\n`,
  };
  return zipped(files, table.edition.date);
}

const CODEBOOK_COLUMNS = [
  { name: 'column', read: ({ name }: DataColumn) => name },
  {
    name: 'type',
    read: ({ type }: DataColumn) => describeColumn(described({ name: '', type, says: '' })).type,
  },
  { name: 'values', read: ({ allowed = [] }: DataColumn) => allowed.join('|') },
  { name: 'meaning_en', read: ({ says }: DataColumn) => says },
  { name: 'meaning_zh', read: ({ name, says }: DataColumn) => columnMeaning(name, says, 'zh') },
];

const described = ({ name, type, says, allowed = [] }: DataColumn): Column =>
  column(name, says, { type, allowed });

/** The description of the package. */
function describedTable(taken: Taken, table: DataTable, { seen }: Reader) {
  const { version, date } = table.edition;
  const key = table.shape === 'long' ? { primaryKey: ['observation_id'] } : {};
  const resource = (name: string, description: string, schema: object) => ({
    name,
    path: `${name}.csv`,
    type: 'table',
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      missingValues: [''],
      ...schema,
    },
  });
  const codebook = CODEBOOK_COLUMNS.map(({ name }) => describeColumn(column(name, '')));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: [PROJECT, slug(taken.title)].filter(Boolean).join('-'),
    title: taken.title,
    description: [...taken.facts, ...taken.caveats].filter(Boolean).join('\n'),
    homepage: seen.address,
    ...(version ? { version } : {}),
    ...(date ? { created: `${date}T00:00:00Z` } : {}),
    licenses: [{ name: 'CC-BY-4.0', path: LICENCE_ADDRESS, title: LICENCE }],
    sources: taken.documents.map(({ title, issuer, url }) => ({
      title: `${issuer.zh}：${title.zh}`,
      ...(/^https?:/.test(url) ? { path: url } : {}),
    })),
    resources: [
      resource(DATA, taken.title, {
        fields: table.columns.map((one) => describeColumn(described(one))),
        ...key,
      }),
      resource(CODEBOOK, 'What each column of data.csv means', { fields: codebook, primaryKey: ['column'] }),
    ],
  };
}

function readMe(taken: Taken, { wording, seen }: Reader): string {
  const words = FILE_WORDS[wording.language];
  const { contents } = words;
  const listed = [
    [`${DATA}.csv`, contents.data],
    [`${CODEBOOK}.csv`, contents.codebook],
    ['datapackage.json', contents.package],
    ['CITATION.txt', contents.citation],
    ['LICENCE.txt', contents.licence],
  ];
  const read = [{ file: DATA, parquet: false, conditions: [] }];
  const code = SNIPPET_TOOLS.map((tool) => `### ${tool}\n\n\`\`\`\n${snippet(tool, read, '')}\`\`\``);
  const parts = [
    `# ${taken.title}`,
    [taken.facts.filter(Boolean).join(wording.terms.semicolon), taken.source].filter(Boolean).join('\n\n'),
    ...taken.caveats.filter(Boolean),
    wording.ui.data.edition(seen.edition.version, seen.edition.date),
    listed.map(([name, says]) => `- \`${name}\`: ${says}`).join('\n'),
    `## ${words.readMe(`${DATA}.csv`)}`,
    ...code,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
