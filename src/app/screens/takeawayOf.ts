import type { Dataset } from '@/domain/dataset';
import { linesTaken, linesText } from '@/features/cities/lines/linesFile';
import { baseOf, linesSpec } from '@/features/cities/lines/linesSpec';
import { drawnRelation, relationTaken } from '@/features/cities/relation/relationFile';
import { scatterSpec } from '@/features/cities/relation/scatterSpec';
import { stripTaken } from '@/features/strip/stripFile';
import { stripView } from '@/features/strip/stripView';
import type { CitiesTaken } from '@/publish/citiesFile';
import { citiesTakeaway } from '@/publish/citiesTakeaway';
import { sheetTakeaway } from '@/publish/sheetTakeaway';
import { figureTakeaway, type Takeaway } from '@/publish/takeaway';
import { cityPage } from '@/query/city/cityPage';
import { withAddedCities } from '@/query/panel/addedCities';
import { citiesLines } from '@/query/panel/citiesLines';
import { namedCities } from '@/query/panel/namedCities';
import { panelPair } from '@/query/panel/panelPair';
import { relationOf } from '@/query/panel/relation';
import { isOfAllCities } from '@/view/choices';
import { chosenPlaces } from '@/view/chosenPlaces';
import { shownMultiples } from '@/view/shownMultiples';
import type { View } from '@/view/view';
import { wordingOf } from '@/wording/wording';
import { cityTakeaway } from './cityTaken';
import { DATA } from './dataContent';
import { figureOfView } from './figureOfView';
import { HOME } from './homeContent';
import { multiplesAsSheet } from './multiplesTaken';
import { pageTakeaway } from './pageSheet';
import { PROMISES, TARGETS } from './targetsContent';

/** The room of a picture of all cities before it is drawn for a paper, in pixels. */
const ROOM = { width: 838, height: 460 };

/**
 * What can be taken from what a view shows, as its page offers it.
 * @param inReport whether it is to stand in a report, where what its page folds up is counted alone
 * @returns null where the view shows no picture, its figures are not at hand, or its page has nothing to take
 */
export function takeawayOf(shipped: Dataset, view: View, inReport = false): Takeaway | null {
  switch (view.screen) {
    case 'home':
      return pageTakeaway(HOME, shipped, view);
    case 'targets':
      return pageTakeaway(inReport ? PROMISES : TARGETS, shipped, view);
    case 'data':
      return pageTakeaway(DATA, shipped, view);
    case 'city': {
      const page = cityPage(shipped, view, new Date().getFullYear());
      return page && cityTakeaway(shipped, page, wordingOf(view.language));
    }
    case 'indicator':
      return indicatorTakeaway(shipped, view);
    case 'report':
      return null;
  }
}

function indicatorTakeaway(shipped: Dataset, view: View): Takeaway | null {
  const dataset = withAddedCities(shipped, view.placeCodes ?? [], view.indicatorId);
  const wording = wordingOf(view.language);
  if (view.kind === 'multiples') {
    const sheet = multiplesAsSheet(dataset, view, shownMultiples(dataset, view), wording);
    return sheet && sheetTakeaway(dataset, sheet, wording);
  }
  if (isOfAllCities(view.kind) || view.kind === 'comparison') {
    const taken = citiesTaken(dataset, view);
    if (taken) return citiesTakeaway(taken.file(), wording);
    if (view.kind !== 'comparison') return null;
  }
  const figure = figureOfView(dataset, view);
  return figure && figureTakeaway(dataset, figure);
}

/** A picture of all cities; those of a single year, which makes no line, stand city by city. */
function citiesTaken(dataset: Dataset, view: View): CitiesTaken | null {
  const { kind, indicatorId, secondMeasure, comparisonYear, language } = view;
  const wording = wordingOf(language);
  const source = wording.ui.among.source;
  const strip = kind === 'relation' ? null : stripView(dataset, view);
  if (strip && (kind === 'comparison' || strip.strip.years.length === 1)) return stripTaken(strip, source);
  const pair = kind === 'comparison' ? null : panelPair(dataset, indicatorId, secondMeasure);
  if (!pair) return null;
  const named = namedCities(dataset, chosenPlaces(dataset, view));
  if (kind === 'relation') {
    const relation = relationOf(dataset, pair.x, pair.y);
    if (!relation || relation === 'apart') return null;
    const spec = scatterSpec(dataset, relation, named, comparisonYear, language, { ...ROOM, pace: 0 });
    return relationTaken(dataset, spec, drawnRelation(dataset, spec).text, source);
  }
  const lines = citiesLines(dataset, pair.y, baseOf(view, pair.y));
  if (!lines || lines.first === lines.last) return null;
  const spec = linesSpec(lines, named, view, language, ROOM);
  return linesTaken(dataset, spec, linesText(spec, language), wording);
}
