import type { Observation } from '@/domain/observation';
import type { OwnIssueCode } from '@/domain/ownIssue';
import { type OwnCatalogue, ownCatalogue } from '@/own/check/ownCatalogue';
import { readOwnTable, type WholeReading } from '@/own/check/readOwnTable';
import { openTable } from '@/own/decode/openTable';
import type { OwnTable } from '@/own/figures/ownFigures';
import { ownObservations } from '@/own/figures/ownObservations';
import type { OwnMapping } from '@/own/mapping/ownMapping';
import { surveyTable } from '@/own/mapping/surveyTable';
import type { OwnRefusal } from '@/own/ownReading';
import { goldenDataset } from '../goldenData';

const city = (code: string, zh: string, en: string) => ({
  code,
  provinceCode: `${code.slice(0, 2)}0000`,
  level: 'prefecture' as const,
  name: { zh: `${zh}市`, en },
  shortName: { zh, en },
  firstYear: 2000,
  lastYear: 2023,
});

const CITIES = [
  city('360900', '宜春', 'Yichun'),
  city('230700', '伊春', 'Yichun'),
  city('360400', '九江', 'Jiujiang'),
  city('361000', '抚州', 'Fuzhou'),
];

/** The golden data and a few prefecture-level cities, in 2026. */
export function goldenCatalogue(own: readonly OwnTable[] = []): OwnCatalogue {
  return { ...ownCatalogue(goldenDataset, own, 2026), cities: CITIES };
}

export const CATALOGUE = goldenCatalogue();

/** What a table was read as: figures, and issues as `code@row`. */
export interface ReadTable {
  readonly mapping: OwnMapping | null;
  readonly whole: WholeReading | null;
  readonly observations: readonly Observation[];
  readonly codes: readonly string[];
}

const refused = ({ issues }: OwnRefusal): ReadTable => ({
  mapping: null,
  whole: null,
  observations: [],
  codes: issues.map(({ code, row }) => `${code}@${row}`),
});

/** Runs a reading to its end. */
export function finished<Result>(steps: Generator<number, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Opens, guesses and reads a table. */
export function readTable(
  content: string | Uint8Array,
  change: (mapping: OwnMapping) => OwnMapping = (mapping) => mapping,
  catalogue: OwnCatalogue = CATALOGUE,
): ReadTable {
  const opened = openTable(content);
  if ('code' in opened) return refused({ issues: [opened] });
  const survey = surveyTable(opened, catalogue);
  if (!('mapping' in survey)) return refused(survey);
  const mapping = change(survey.mapping);
  const result = finished(readOwnTable(opened, mapping, catalogue, 'file'));
  if (!('reading' in result)) return { ...refused(result), mapping };
  return {
    mapping,
    whole: result,
    observations: ownObservations(result.reading.table.figures),
    codes: [...survey.issues, ...result.issues].map(({ code, row }) => `${code}@${row}`),
  };
}

/** The issues of a table by their codes alone. */
export const codesOf = (table: ReadTable): readonly OwnIssueCode[] =>
  table.codes.map((code) => code.split('@')[0] as OwnIssueCode);
