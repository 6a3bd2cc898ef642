import { cell, type Row } from '../dataFolder';
import type { Check } from './check';

const OUTLET_UNKNOWN = '转载，出处待核';

/** A year, a plan, a census or a campaign in a title says which edition it is. */
const EDITION =
  /\d{4}|[〇○零一二三四五六七八九]{4}|“十[一二三四五]五”|第[一二三四五六七八]次(?:全国)?人口普查/;

/** Sources that nothing dates: what was recorded of them instead, by source. */
const UNDATED: Readonly<Record<string, string>> = {
  'cen-jiangxi-weak-schools-2018': 'newspaper and headline; the day was not recorded',
  'census-counties-2010-2020': 'data set by its authors, its censuses in the title',
  'education-decade-press': 'reprint, headline only',
  'ganzhou-student-aid-2019': 'page of the provincial department; the day was not recorded',
  'guangdong-outline-2010-2020-press': 'reprint; the outline it reports is named',
  'jiangmen-places-draft-press': 'portal and subject; the day was not recorded',
  'jiangmen-portal-places': 'page of the city government; the day was not recorded',
  'jiangxi-achievements-nanchang': 'page of the provincial department; the day was not recorded',
  'jiangxi-basic-education-meeting-press': 'reprint; the article is undated',
  'jiangxi-education-overview': 'reprint; the article is undated',
  'jiangxi-news-zhongkao-2010': 'news service and headline; the article prints no year',
  'jiangxi-preschool-plan-3-press': 'reprint; the plan it reports is named',
  'jiangxi-zhongkao-2016-press': 'reprint; the article prints no year',
  'nanchang-preschool-funds-2016': 'newspaper and headline; the day was not recorded',
  'nanchang-quota-history': 'reprint; the article is undated',
  'scmp-jiangmen-education-2020': 'newspaper and headline; the day was not recorded',
  'xinhua-inclusive-preschool': 'agency and subject; the day was not recorded',
};

const canBeFound = (row: Row) =>
  cell(row, 'url') !== '' ||
  (cell(row, 'issuer') !== '' &&
    cell(row, 'title_zh') !== '' &&
    (cell(row, 'issued') !== '' ||
      cell(row, 'document_number') !== '' ||
      EDITION.test(cell(row, 'title_zh'))));

const id = (row: Row) => cell(row, 'source_id');

export const SOURCE_CHECKS: readonly Check[] = [
  {
    name: 'a source is of grade D if, and only if, its outlet is unknown',
    faults: ({ rows }) =>
      rows('sources.csv')
        .filter((row) => (row.grade === 'D') !== (row.issuer === OUTLET_UNKNOWN))
        .map(id),
  },
  {
    name: 'a source names one issuer in both languages',
    faults: ({ rows }) =>
      rows('sources.csv')
        .filter(
          (row) => (row.issuer === OUTLET_UNKNOWN) !== (row.issuer_en === 'Reprinted, origin to be checked'),
        )
        .map(id),
  },
  {
    name: 'a source can be found again: by its address, or by issuer, title and date, number or edition',
    faults: ({ rows }) =>
      rows('sources.csv')
        .filter((row) => canBeFound(row) === id(row) in UNDATED)
        .map(id),
  },
  {
    name: 'a source has the address of its publisher or none',
    faults: ({ rows }) =>
      rows('sources.csv')
        .filter((row) => !/^(https:\/\/[a-z0-9.]+\.gov\.cn\/\S*)?$/.test(cell(row, 'url')))
        .map(id),
  },
];
