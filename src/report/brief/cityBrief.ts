import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { cityFinding } from '@/narrative/city/cityFinding';
import { aimsIn } from '@/query/aims/aimBoard';
import { briefRows } from '@/query/city/briefRows';
import { cityRows } from '@/query/city/cityRows';
import { citySubject } from '@/query/city/citySubject';
import { slidesOf } from '@/view/slidesOf';
import { OPENING_VIEW, type View } from '@/view/view';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import { wordingOf } from '@/wording/wording';
import type { Report, ReportItem } from '../report';
import { textItem, viewItem } from '../reportItem';
import { inPairs } from './inPairs';
import { newReport } from './newReport';

/** The page that a brief of a city is made from: what it needs must be at hand. */
export const cityBriefView = (cityCode: string, language: Language): View => ({
  ...OPENING_VIEW,
  screen: 'city',
  stageId: '',
  indicatorId: '',
  cityCode,
  language,
});

/**
 * A brief of a city: its finding, then part by part its charts with the other cities, and its targets with what became of
 * them.
 * @param asOfYear the current year
 * @returns null for a code that no city has
 */
export function cityBrief(
  dataset: Dataset,
  cityCode: string,
  language: Language,
  asOfYear = new Date().getFullYear(),
): Report | null {
  const subject = citySubject(dataset, cityCode);
  if (!subject) return null;
  const words = REPORT_WORDS[language].brief;
  const { groups } = wordingOf(language).ui.city;
  const page = cityBriefView(cityCode, language);
  const slides = new Map(slidesOf(page, dataset).map(({ id, view }) => [id, view]));
  const rows = cityRows(dataset, [cityCode], '');
  const parts = briefRows(rows).flatMap(({ group, rows: own }): readonly ReportItem[] => {
    const views = own.flatMap(({ measure }) => slides.get(measure.id) ?? []);
    const charts = inPairs(views).map(({ view, width }) =>
      viewItem({ ...view, screen: 'indicator', cityCode: '' }, dataset, { width }),
    );
    return [textItem(groups[group]), ...charts];
  });
  const targets: View = { ...page, screen: 'targets' };
  const aims = aimsIn(dataset, { stageId: '', placeCode: cityCode, year: null }, asOfYear);
  const { version, date } = dataset.edition;
  const told = rows.length > 0 ? cityFinding(rows, subject, language) : '';
  const finding = told && words.opening(subject.shortName[language], told);
  return newReport(words.city(subject.shortName[language]), language, [
    textItem('', [finding, words.from(version, date)].filter(Boolean).join('\n\n')),
    ...parts,
    ...(aims.length > 0 ? [textItem(words.targets), viewItem(targets, dataset)] : []),
  ]);
}
