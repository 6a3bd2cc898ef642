import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { maxOf, minOf } from '@/lib/extent';
import type { AimBoard } from '@/query/aims/aimBoard';
import type { Aim } from '@/query/aims/aims';
import type { CityAims } from '@/query/city/cityAims';
import { educationOf } from '@/wording/language/educationOf';
import { wordingOf } from '@/wording/wording';
import { aimText, gapText } from './aimFigures';

/** What became of the promises of a board, made from the numbers. */
export interface AimSummary {
  /** How many were reached and missed, and of how many no result is held. */
  readonly finding: string;
  /** What is to be known of those without a result, and that some are not of cities; empty where there is nothing. */
  readonly others: string;
}

/** The heading of the promises that are due: in which year or years, the first and the last. */
export function dueTitle({ due }: AimBoard, language: Language): string {
  const years = due.map(({ aim }) => yearOf(aim));
  return wordingOf(language).ui.targets.dueTitle(minOf(years), maxOf(years));
}

/** States how many promises there are, how many were reached or missed, by how much, and how many have no result. */
export function aimSummary(
  dataset: Dataset,
  { choice, promises, answered }: AimBoard,
  language: Language,
): AimSummary {
  const { ui, terms } = wordingOf(language);
  const words = ui.targets;
  const place = dataset.place.get(choice.placeCode)?.shortName[language];
  const year = choice.year === null ? '' : words.summaryYear(choice.year);
  const when = [place, year].filter(Boolean).join(' ');
  const stage = educationOf(dataset.stage.get(choice.stageId)?.name[language] ?? '');
  const about = [when, stage].filter(Boolean).join(terms.comma);
  if (promises.length === 0) return { finding: words.summaryNone(about), others: '' };
  const states = (['reached', 'missed', 'notComparable'] as const).flatMap((state) => {
    const own = answered.filter((aim) => aim.state === state);
    if (own.length === 0) return [];
    return words.stateCount(words.state[state], own.length, widestGap(dataset, own, language));
  });
  const open = promises.filter(({ state }) => state === 'open').length;
  const unanswered = promises.length - answered.length - open;
  const plans = promises.filter(({ aim }) => aim.nature === 'plan').length;
  const promised = { targets: promises.length - plans, plans, unanswered, open };
  return {
    finding: words.finding(about, promised, states),
    others: [...(unanswered > 0 ? [words.notMissed] : []), ...ofWider(dataset, promises, language)].join(
      terms.semicolon,
    ),
  };
}

/** Of whole provinces, where promises of cities stand beside them. */
function ofWider(dataset: Dataset, promises: readonly Aim[], language: Language): readonly string[] {
  const { targets } = wordingOf(language).ui;
  const wider = dataset.places.filter((place) => !isCity(place));
  const counts = wider.map(({ code }) => promises.filter(({ aim }) => aim.placeCode === code).length);
  if (counts.reduce((sum, count) => sum + count, 0) === promises.length) return [];
  const named = wider.flatMap(({ shortName }, at) => {
    const count = counts[at] ?? 0;
    return count > 0 ? [[shortName[language], count] as const] : [];
  });
  return named.length > 0 ? [targets.ofWider(named)] : [];
}

/** The widest distance of a result from its target, where it is between rates; empty where there is none. */
function widestGap(dataset: Dataset, aims: readonly Aim[], language: Language): string {
  const gaps = aims.flatMap((one) => {
    const { aim, result, difference, upper } = one;
    const indicator = dataset.indicator.get(aim.indicatorId);
    if (!indicator || !result || !difference || upper || result.bound !== 'exact') return [];
    const text = aimText(dataset, indicator, [one], language);
    return text.display.rate ? [{ difference, text }] : [];
  });
  const [widest] = gaps.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  if (!widest) return '';
  const { targets } = wordingOf(language).ui;
  const off = targets.off(gapText(widest.difference, widest.text), widest.difference > 0, true, false);
  return aims.length === 1 ? off : targets.atMost(off);
}

/** How many of the targets and plans of a city are listed, and what became of all of them: as the page of targets says it. */
export function aimsCount(dataset: Dataset, { shown, board }: CityAims, language: Language): string {
  const { city } = wordingOf(language).ui;
  const { finding } = aimSummary(dataset, board, language);
  return city.targetsListed(shown.length, board.promises.length, finding);
}
