import type { Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import { csvText } from '@/lib/csvText';
import { termsEn, termsZh } from '@/wording/language/terms';
import { ownIssueWords } from '@/wording/pages/ownIssueWords';
import { UnitNames } from '../cells/unitNames';
import type { OwnCatalogue } from '../check/ownCatalogue';

const TEMPLATE = [
  'place',
  'indicator',
  'stage',
  'year',
  'value',
  'unit',
  'nature',
  'source',
  'note',
] as const;

/**
 * A table to fill in, with one figure as an example, for a spreadsheet.
 * @param example a figure of the shipped data: it stands there as its source prints it, or in its base unit
 */
export function templateCsv(example: Observation, catalogue: OwnCatalogue, language: Language): string {
  const { headings } = ownIssueWords[language];
  const { nature } = language === 'zh' ? termsZh : termsEn;
  const { places, indicators, sources, stages } = catalogue;
  const { value, unit } = printedParts(example, catalogue, language);
  const cells = {
    place: places.find(({ code }) => code === example.placeCode)?.name[language] ?? '',
    indicator: indicators.find(({ id }) => id === example.indicatorId)?.name[language] ?? '',
    stage: stages.find(({ id }) => id === example.stageId)?.name[language] ?? '',
    year: example.period.text,
    value,
    unit,
    nature: example.nature === 'actual' ? '' : nature[example.nature],
    source: sources.find(({ id }) => id === example.sourceId)?.title[language] ?? '',
    note: example.note[language],
  };
  const columns = TEMPLATE.map((key) => ({ name: headings[key], read: () => cells[key] }));
  return csvText(columns, [example], 'excel');
}

/** `35.28亿元` as 35.28 and 亿元, where that is the value; else the value and its unit. */
function printedParts(
  { asPrinted, value, indicatorId }: Observation,
  { indicators, units }: OwnCatalogue,
  language: Language,
): { readonly value: string | number; readonly unit: string } {
  const unitId = indicators.find(({ id }) => id === indicatorId)?.unitId ?? '';
  const [, digits = '', rest = ''] = /^(\d+(?:\.\d+)?)(\D+)$/.exec(asPrinted) ?? [];
  const read = rest === '' ? null : new UnitNames(units).read(rest, unitId);
  if (read !== null && read !== 'other' && Number(`${digits}e${read.power}`) === value)
    return { value: digits, unit: rest.trim() };
  return { value, unit: units.find(({ id }) => id === unitId)?.name[language] ?? '' };
}
