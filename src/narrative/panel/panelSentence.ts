import { GRAVITIES } from '@/query/comparability/dimension';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { periodLabel, periodWords } from '@/wording/language/periods';
import { type ChartText, placeName } from '../chartText';
import { asSentence } from '../comparability/sentence';
import type { Figure } from '../figure';
import { type PanelClause, panelClauses } from './panelClauses';

/** The sentence of a small picture, and how many clauses of the whole sentence it leaves out. */
export interface PanelSentence {
  readonly brief: string;
  readonly left: number;
}

/** About two lines of a panel, and about three. */
const TWO_LINES = { zh: 56, en: 120 };
const THREE_LINES = { zh: 84, en: 180 };

/**
 * How far the figures of a panel can be compared, in a few lines: everything that is not the same thing, every figure
 * that no source prints or that is doubtful and every reprint of unknown origin, whatever room it takes; which cities
 * have figures of one kind, where three lines hold both; then what else is to be read with care. The marks and the words
 * beside them show all but origin and grade, and the whole sentence is one step away.
 */
export function panelSentence({ comparability, sentence, panel, text }: Figure): PanelSentence {
  if (!panel?.shared || panel.allAlike) return { brief: sentence, left: 0 };
  const clauses = panelClauses(comparability, panel, text);
  const kept = new Set(clauses.filter(isAlwaysSaid));
  const said = (begin: readonly string[], more?: PanelClause) =>
    asSentence([...begin, ...clauses.filter((one) => kept.has(one) || one === more).map(wordsOf)], text);
  const holds = (words: string, room: typeof TWO_LINES) => words.length <= room[text.language];
  const alike = alikeClauses(panel, text);
  const begin = holds(said(alike), THREE_LINES) ? alike : [];
  for (const one of clauses.filter((other) => !kept.has(other)).sort((a, b) => rankOf(a) - rankOf(b)))
    if (begin.length + kept.size === 0 || holds(said(begin, one), TWO_LINES)) kept.add(one);
  const left = clauses.length - kept.size;
  return left === 0 ? { brief: sentence, left } : { brief: said(begin), left };
}

/** Everything that can be said of how the figures of a panel compare, in one sentence. */
export function wholeSentence(panel: ComparePanel, { comparability, sentence, text }: Figure): string {
  const clauses = [...alikeClauses(panel, text), ...panelClauses(comparability, panel, text).map(wordsOf)];
  return clauses.length > 0 ? asSentence(clauses, text) : sentence;
}

/** The widest groups of cities with figures of one kind; a lesser group of the same cities adds nothing. */
function alikeClauses({ alike, rows }: ComparePanel, text: ChartText): readonly string[] {
  const { terms, sentences, ui } = text.wording;
  const [first] = alike;
  if (!first) return [];
  const places =
    first.placeCodes.length === rows.length
      ? ui.compare.allCities(rows.length)
      : sentences.joinPlaces(first.placeCodes.map((code) => placeName(code, text)));
  const nature = first.nature === 'actual' ? '' : terms.nature[first.nature];
  const whole = first.periods.every(({ kind }) => kind === 'year');
  const named = first.periods.map((period) =>
    whole ? periodLabel(period, text.language) : periodWords(period, text.language),
  );
  const when = sentences.joinPlaces(named) + (whole && text.language === 'zh' ? ' 年' : '');
  return [ui.compare.alike(places, when, nature, first.periods.length > 1)];
}

const wordsOf = ({ words }: PanelClause): string => words;

const rankOf = ({ gravity }: PanelClause): number => GRAVITIES.indexOf(gravity);

/** What is not the same thing, what no mark shows, and what is in doubt. */
const isAlwaysSaid = ({ dimension, gravity }: PanelClause): boolean =>
  gravity === 'different' || dimension === 'origin' || dimension === 'source' || dimension === 'reliability';
