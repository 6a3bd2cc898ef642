import type { DataProblem } from '@/domain/dataProblem';
import { DATA_FILES, type DataFileTexts, readDataset } from '../../read/readDataset';
import { PANEL_FILES, readPanel } from '../../read/readPanel';
import { readTable } from '../../read/readTable';
import { changelogSchema } from '../../schema/changelogSchema';
import { changesSchema } from '../../schema/changesSchema';
import { panelSchema } from '../../schema/panelSchema';
import type { Check, Found } from '../check';
import type { ScreenedData } from '../screenedData';

/** Faults that reading tells, by check: which kinds, the rule and what to do. */
const RULES: readonly (readonly [string, readonly string[], string, string])[] = [
  [
    'file-readable',
    ['fileMissing', 'fileBroken', 'fileEmpty'],
    'every data file is there, holds rows and can be read',
    'Put the file back from git, or save it as CSV again.',
  ],
  [
    'header-complete',
    ['headerMissing'],
    'a file has every column that its schema names',
    'Add the column to the header, or undo its renaming.',
  ],
  [
    'row-whole',
    ['rowShort', 'rowLong', 'quoteOpen'],
    'a row has as many cells as the header, and closes its quotes',
    'Quote texts that hold a comma, and double quotes within them.',
  ],
  ['cell-filled', ['required'], 'a cell that must be filled is filled', 'Fill it, or take the row out.'],
  [
    'number-plain',
    ['notNumber', 'notInteger', 'numberForm', 'notExact'],
    'a number is written with digits, a point and nothing else, and is held exactly',
    'Write it in base units without spaces, commas, units or needless zeros.',
  ],
  [
    'period-readable',
    ['notTimePeriod'],
    'a time period is a year, a half-year, or a start and a duration',
    'Write 2022, 2023-S1 or 2022-01-01/P5M.',
  ],
  [
    'word-in-list',
    ['notInList'],
    'a coded cell has one of the words of its list',
    'Take a word of the list; a new word is a change of the schema.',
  ],
  [
    'cell-form',
    ['badForm'],
    'a code or id is written in the form of its column',
    'Write it like those beside it.',
  ],
  [
    'code-known',
    ['unknownCode'],
    'a code stands in the file that it points to',
    'Add its row there first, or mend the code.',
  ],
  [
    'key-once',
    ['duplicateId'],
    'a key stands once',
    'Give the second row an id of its own, or take it out if it is the same.',
  ],
  [
    'stage-of-indicator',
    ['stageMismatch'],
    'a figure has the stage of its indicator',
    'Copy the stage from indicators.csv.',
  ],
  [
    'tree-sound',
    ['circle', 'wrongParent'],
    'places, stages and older tables form trees, a city in a province, a province in the country',
    'Mend the code of the parent.',
  ],
];

const LISTED = new Set(RULES.flatMap(([, kinds]) => kinds));

const problemsOf = (data: ScreenedData): readonly DataProblem[] => data.once(readEverything);

function readEverything(data: ScreenedData): readonly DataProblem[] {
  const has = (file: string) => data.files.includes(file);
  const texts = Object.fromEntries(
    DATA_FILES.map((file) => [file, has(file) ? { text: data.text(file) } : { missing: 'the file' }]),
  ) as DataFileTexts;
  const { dataset, problems } = readDataset(texts);
  const found = [...problems];
  const stages = new Map([['stages.csv', new Set(dataset.stage.keys())]]);
  if (has(changelogSchema.file))
    found.push(...readTable(changelogSchema, data.text(changelogSchema.file)).problems);
  if (has(changesSchema.file))
    found.push(...readTable(changesSchema, data.text(changesSchema.file), stages).problems);
  if (!PANEL_FILES.every(has)) return found;
  const panel = readPanel(
    Object.fromEntries(PANEL_FILES.map((file) => [file, data.text(file)])) as Parameters<typeof readPanel>[0],
    dataset,
  );
  found.push(...panel.problems);
  if (has(panelSchema.file))
    found.push(...readTable(panelSchema, data.text(panelSchema.file), panel.known).problems);
  return found;
}

const told = ({ kind, file, line, column, value, expected }: DataProblem): Found => ({
  file,
  line,
  column,
  subject: value,
  says: `${kind}${value ? ` "${value}"` : ''}${expected ? `, expected ${expected}` : ''}`,
});

/** Languages are told by a check of their own; what no rule names is told with what makes a file unreadable. */
const ELSEWHERE = ['oneLanguage'];
const isUnnamed = (kind: string): boolean => !LISTED.has(kind) && !ELSEWHERE.includes(kind);

/** What the app itself checks when it reads the files. */
export const READING_CHECKS: readonly Check[] = RULES.map(
  ([id, kinds, what, mend], index): Check => ({
    id,
    severity: 'error',
    what,
    mend,
    find: (data) =>
      problemsOf(data)
        .filter(({ kind }) => kinds.includes(kind) || (index === 0 && isUnnamed(kind)))
        .map(told),
  }),
);
