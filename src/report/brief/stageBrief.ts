import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { aimsIn } from '@/query/aims/aimBoard';
import { briefComparisons } from '@/query/home/briefComparisons';
import { rateView } from '@/view/rateView';
import { OPENING_VIEW, type View } from '@/view/view';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import type { Report, ReportItem } from '../report';
import { textItem, viewItem } from '../reportItem';
import { inPairs } from './inPairs';
import { newReport } from './newReport';

/** The page that a brief of a stage is made from: what it needs must be at hand. */
export const stageBriefView = (stageId: string, language: Language): View => ({
  ...OPENING_VIEW,
  screen: 'home',
  stageId,
  indicatorId: '',
  language,
});

/**
 * A brief of a stage: its cities over the years, then city by city among all cities, and their targets with what became of
 * them.
 * @param asOfYear the current year
 * @returns null for an id that no stage has
 */
export function stageBrief(
  dataset: Dataset,
  stageId: string,
  language: Language,
  asOfYear = new Date().getFullYear(),
): Report | null {
  const stage = dataset.stage.get(stageId);
  if (!stage) return null;
  const words = REPORT_WORDS[language].brief;
  const shown = briefComparisons(dataset, stageId);
  const ofIndicator = (indicatorId: string, kind: View['kind']): View => ({
    ...OPENING_VIEW,
    screen: 'indicator',
    kind,
    stageId: dataset.indicator.get(indicatorId)?.stageId ?? stageId,
    indicatorId,
    language,
  });
  const lines = shown.lines.map(({ id }) => ofIndicator(id, 'trend'));
  const strips = [
    ...shown.rates.flatMap(({ rate }): readonly View[] => {
      const to = rate && rateView(dataset, rate);
      return to?.indicatorId
        ? [{ ...ofIndicator(to.indicatorId, 'comparison'), secondMeasure: to.secondMeasure ?? '' }]
        : [];
    }),
    ...shown.amounts.map((id) => ofIndicator(id, 'comparison')),
  ];
  const part = (title: string, views: readonly View[]): readonly ReportItem[] =>
    views.length === 0
      ? []
      : [textItem(title), ...inPairs(views).map(({ view, width }) => viewItem(view, dataset, { width }))];
  const targets: View = { ...stageBriefView(stageId, language), screen: 'targets' };
  const aims = aimsIn(dataset, { stageId, placeCode: '', year: null }, asOfYear);
  const { version, date } = dataset.edition;
  const none = lines.length + strips.length === 0 ? words.noCharts : '';
  return newReport(words.stage(stage.name[language]), language, [
    textItem('', [none, words.from(version, date)].filter(Boolean).join('\n\n')),
    ...part(words.overYears, lines),
    ...part(words.cityByCity, strips),
    ...(aims.length > 0 ? part(words.targets, [targets]) : []),
  ]);
}
