import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import { isOwn } from '@/domain/ownMark';
import type { Place } from '@/domain/place';
import type { Source } from '@/domain/source';
import { formatFull, withUnit } from '@/lib/numberFormat';
import type { RangePair } from '@/query/series/printedRanges';
import { CITATION_WORDS } from '@/wording/figure/citationWords';
import { lowered } from '@/wording/language/english';
import { periodWords } from '@/wording/language/periods';
import type { ChartText } from '../chartText';
import { printedWords } from '../originWords';
import { endsText } from '../printedText';
import { doubtText, reasonText } from '../reasonText';

/** A published figure with what it is of. */
export interface CitedFigure {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly place: Place;
  readonly source: Source;
  /** The printed range that the figure is an end of. */
  readonly range?: RangePair;
}

/** A figure as the title of a reference: place and scope, period (in brackets if inferred), indicator, nature, value. */
export function claimTitle({ observation, indicator, place }: CitedFigure, text: ChartText): string {
  const { language, wording } = text;
  const { terms } = wording;
  const words = CITATION_WORDS[language];
  const { scope, nature, periodBasis } = observation;
  const period = periodWords(observation.period, language);
  return words.claim(
    words.place(place.name[language], scope === 'whole' ? '' : terms.scopeShort[scope]),
    periodBasis === 'inferred' ? words.inferred(period) : period,
    indicator.name[language],
    terms.nature[nature],
    claimedValue(observation, text),
  );
}

/** In Chinese the printed text; in English the value in its base unit in full, with its bound, and the printed text. */
function claimedValue(observation: Observation, { language, wording, display }: ChartText): string {
  const { terms, sentences } = wording;
  const words = CITATION_WORDS[language];
  const { asPrinted, bound, origin, value } = observation;
  const number = withUnit(formatFull(value), display);
  const sign = language === 'zh' ? terms.boundSign[bound] : sentences.givenBound[bound];
  const printed = asPrinted === '' ? '' : printedWords(observation, terms.quote(asPrinted), wording);
  return words.value(sign + number, printed && origin === 'printed' ? words.asPrinted(printed) : printed);
}

/** What a reader must know of a figure before using it: each way in which it is not a plain yearly result, then its note. */
export function claimCaveats(
  { observation, source, range }: CitedFigure,
  text: ChartText,
): readonly string[] {
  const { language, wording } = text;
  const { terms, ui } = wording;
  const { row } = ui.comparability;
  const { nature, bound, scope, period, periodBasis, origin } = observation;
  const told = periodWords(period, language);
  const note = reasonText(observation.note, language);
  const bounds = ui.panelFacts.bound + terms.colon + lowered(terms.boundLong[bound]);
  return [
    nature === 'actual' ? '' : row.nature(terms.nature[nature]),
    bound === 'exact' ? '' : lowered(bounds),
    range ? row.range(endsText([range.low, range.high], text)) : '',
    period.kind === 'half' || period.kind === 'part' ? row.partOfYear(told) : '',
    period.kind === 'years' ? row.severalYears(told) : '',
    scope === 'whole' ? '' : scope === 'unspecified' ? row.unstatedScope : row.scope(terms.scope[scope]),
    doubtText(observation, wording),
    periodBasis === 'inferred' ? row.inferred : '',
    origin === 'printed' ? '' : row.origin[origin],
    source.grade === 'D' && !isOwn(observation) ? row.grade('D', '') : '',
    isOwn(observation) ? row.own : '',
    note && CITATION_WORDS[language].note(note),
  ].filter(Boolean);
}
