import { GRAVITIES, type Gravity } from '@/query/comparability/dimension';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { periodLabel, periodWords } from '@/wording/periods';
import { type ChartText, placeName } from '../chartText';
import type { Figure } from '../figure';
import { findingClauses } from '../findingClauses';
import { asSentence } from '../sentence';

/** The sentence of a small picture, and how many clauses of the whole sentence it leaves out. */
export interface PanelSentence {
  readonly brief: string;
  readonly left: number;
}

/** About two lines of a panel. */
const ROOM = { zh: 56, en: 120 };

/**
 * How far the figures of a panel can be compared: which cities have figures of one kind, then the gravest of what
 * differs, as much as two lines hold: what is not the same thing first, then what to read with care. The marks and the
 * words beside them show all of it, and the whole sentence is one step away.
 */
export function panelSentence({ comparability, sentence, panel, text }: Figure): PanelSentence {
  if (!panel?.shared || panel.allAlike) return { brief: sentence, left: 0 };
  const alike = alikeClauses(panel, text);
  const findings = comparability.findings.filter(({ dimension }) => dimension !== 'source');
  const clauses = findings.flatMap((finding) =>
    findingClauses(finding, text).map((clause) => ({ clause, rank: rankOf(finding.gravity) })),
  );
  if (alike.length + clauses.length < 2) return { brief: sentence, left: 0 };
  const kept = new Set<(typeof clauses)[number]>();
  for (const one of [...clauses].sort((a, b) => a.rank - b.rank)) {
    const fuller = [...alike, ...[...kept, one].map(({ clause }) => clause)];
    if (fuller.length < 2 || asSentence(fuller, text).length <= ROOM[text.language]) kept.add(one);
  }
  const said = clauses.filter((one) => kept.has(one)).map(({ clause }) => clause);
  return { brief: asSentence([...alike, ...said], text), left: clauses.length - said.length };
}

/** Everything that can be said of how the figures of a panel compare, in one sentence. */
export function wholeSentence(panel: ComparePanel, { comparability, sentence, text }: Figure): string {
  const alike = alikeClauses(panel, text);
  if (alike.length === 0) return sentence;
  if (panel.allAlike) return asSentence(alike, text);
  const findings = comparability.findings.filter(({ dimension }) => dimension !== 'source');
  return asSentence([...alike, ...findings.flatMap((finding) => findingClauses(finding, text))], text);
}

/** The widest groups of cities with figures of one kind; a lesser group of the same cities adds nothing. */
function alikeClauses({ alike }: ComparePanel, text: ChartText): readonly string[] {
  const { terms, sentences, ui } = text.wording;
  const [first] = alike;
  if (!first) return [];
  const places =
    first.placeCodes.length === 4
      ? null
      : sentences.joinPlaces(first.placeCodes.map((code) => placeName(code, text)));
  const nature = first.nature === 'actual' ? '' : terms.nature[first.nature];
  const whole = first.periods.every(({ kind }) => kind === 'year');
  const named = first.periods.map((period) =>
    whole ? periodLabel(period, text.language) : periodWords(period, text.language),
  );
  const when = sentences.joinPlaces(named) + (whole && text.language === 'zh' ? ' 年' : '');
  return [ui.compare.alike(places, when, nature, first.periods.length > 1)];
}

const rankOf = (gravity: Gravity | null): number => (gravity ? GRAVITIES.indexOf(gravity) : GRAVITIES.length);
