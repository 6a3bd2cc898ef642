import { describedPackage } from '../../document/dataPackage';
import { type Check, type Found, inFile } from '../check';
import { DESCRIPTION, type ScreenedData, TABLES } from '../screenedData';

const SORTED_BY: Readonly<Record<string, readonly string[]>> = {
  'observations.csv': ['indicator_id', 'place_code', 'time_period', 'nature', 'bound', 'observation_id'],
  'indicators.csv': ['indicator_id'],
  'sources.csv': ['source_id'],
  'standards.csv': ['standard_id'],
  'changelog.csv': ['version', 'kind', 'indicator_id', 'note_zh'],
  'prefectures/cities.csv': ['city_code'],
  'prefectures/breaks.csv': ['city_code', 'year'],
  'prefectures/panel.csv': ['indicator_key', 'city_code', 'year'],
};

const STRAY_SPACE = /^\s|\s$/u;
/** Control characters, marks without width and marks of direction: nobody sees them. */
const INVISIBLE = /[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/u;

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

function encodingFaults(file: string, text: string): readonly Found[] {
  const lost = text.indexOf('\uFFFD');
  const carriage = text.indexOf('\r');
  return [
    ...(text.startsWith('\uFEFF') ? [inFile(file, 'begins with a byte order mark', 1)] : []),
    ...(lost >= 0 ? [inFile(file, 'holds a character that was lost in reading', lineOf(text, lost))] : []),
    ...(carriage >= 0 ? [inFile(file, 'ends a line with a carriage return', lineOf(text, carriage))] : []),
    ...(text.endsWith('\n')
      ? []
      : [inFile(file, 'does not end with a line end: it may be cut', text.split('\n').length)]),
  ];
}

/** Cells that a pattern fits, file by file. */
const cells = (pattern: RegExp, says: string) => (data: ScreenedData) =>
  TABLES.flatMap(({ file, columns }) =>
    data
      .rows(file)
      .flatMap((row) =>
        columns
          .filter(({ name }) => pattern.test(row.get(name)))
          .map(({ name }) => ({ file, line: row.line, column: name, subject: row.key, says })),
      ),
  );

function unsorted(data: ScreenedData): readonly Found[] {
  return Object.entries(SORTED_BY).flatMap(([file, columns]) => {
    const rows = data.rows(file);
    const keys = rows.map((row) => columns.map((column) => row.get(column)).join('\u0000'));
    return rows.flatMap((row, at) =>
      at > 0 && (keys[at - 1] ?? '') >= (keys[at] ?? '')
        ? [
            {
              file,
              line: row.line,
              column: columns[0] ?? '',
              subject: row.key,
              says: `${row.key} belongs before line ${rows[at - 1]?.line}`,
            },
          ]
        : [],
    );
  });
}

function listing(data: ScreenedData): readonly Found[] {
  const text = data.text(DESCRIPTION);
  if (text === '') return [inFile(DESCRIPTION, 'is not there')];
  const { resources = [] } = JSON.parse(text) as {
    readonly resources?: readonly { readonly path: string }[];
  };
  const listed = resources.map(({ path }) => path);
  return [
    ...data.files
      .filter((file) => !listed.includes(file))
      .map((file) => inFile(file, `is not listed in ${DESCRIPTION}`)),
    ...listed
      .filter((file) => !data.files.includes(file))
      .map((file) => inFile(DESCRIPTION, `lists ${file}, which is not there`)),
  ];
}

/** Rules of the files as files. */
export const FILE_CHECKS: readonly Check[] = [
  {
    id: 'file-listed',
    severity: 'error',
    what: 'datapackage.json lists every CSV file of the folder and no other',
    mend: 'A file of the package has a schema in src/package/schema; others belong elsewhere.',
    find: listing,
  },
  {
    id: 'description-of-schema',
    severity: 'error',
    what: 'datapackage.json says of the columns what the schemas say',
    mend: 'Run npm run document.',
    find: (data) => {
      const text = data.text(DESCRIPTION);
      return text === '' || describedPackage(text) === text
        ? []
        : [inFile(DESCRIPTION, 'differs from the schemas')];
    },
  },
  {
    id: 'header-in-order',
    severity: 'error',
    what: 'a header has the columns of its schema, in their order, and no other',
    mend: 'Write the header as datapackage.json lists it.',
    find: (data) =>
      TABLES.filter(({ file }) => data.text(file) !== '').flatMap(({ file, columns }) => {
        const header = data.text(file).split('\n', 1)[0] ?? '';
        const listed = columns.map(({ name }) => name).join(',');
        return header === listed ? [] : [inFile(file, `has "${header}", expected "${listed}"`, 1)];
      }),
  },
  {
    id: 'encoding-plain',
    severity: 'error',
    what: 'a file is UTF-8 without BOM, and every line ends with LF',
    mend: 'Save it as UTF-8 without BOM and with Unix line ends.',
    find: (data) =>
      TABLES.map(({ file }) => file)
        .filter((file) => data.text(file) !== '')
        .flatMap((file) => encodingFaults(file, data.text(file))),
  },
  {
    id: 'space-stray',
    severity: 'error',
    what: 'a cell neither begins nor ends with a space',
    mend: 'Take the space away.',
    find: cells(STRAY_SPACE, 'begins or ends with a space'),
  },
  {
    id: 'character-invisible',
    severity: 'error',
    what: 'a cell holds no character that nobody sees',
    mend: 'Write the cell anew; copied text often carries such characters.',
    find: cells(INVISIBLE, 'holds an invisible or lost character'),
  },
  {
    id: 'rows-sorted',
    severity: 'error',
    what: 'rows are sorted, so that a diff reads well',
    mend: 'Move the row to its place.',
    find: unsorted,
  },
];
