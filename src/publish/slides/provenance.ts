import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { breaksBefore, type Observation } from '@/domain/observation';
import type { Source } from '@/domain/source';
import { type ChartText, chartText } from '@/narrative/chartText';
import { citedLocator } from '@/narrative/citation/citedLocator';
import { claimCaveats } from '@/narrative/citation/figureClaim';
import { observationName } from '@/narrative/observationName';
import { printedWords } from '@/narrative/originWords';
import { reasonText } from '@/narrative/reasonText';
import { workingWithCensus } from '@/narrative/workingText';
import type { Selection } from '@/query/selection/selection';
import { sourcesOf } from '@/query/sources/sourcesOf';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import { CITATION_WORDS } from '@/wording/figure/citationWords';
import { wordingOf } from '@/wording/wording';

/** Lines of the notes of one slide; of more it is said how many there are. */
const MOST = 400;

/** What all figures of a slide are of, which the slide says itself. */
export interface About {
  readonly text: ChartText;
  readonly selection: Pick<Selection, 'indicator' | 'unit'>;
}

/** Where each of some figures comes from, a line each. */
export function provenance(
  dataset: Dataset,
  observations: readonly Observation[],
  language: Language,
  about?: About,
): readonly string[] {
  if (observations.length === 0) return [];
  const words = SLIDE_WORDS[language];
  const lines = observations
    .slice(0, MOST)
    .flatMap((one) => provenanceLine(dataset, one, language, about) ?? []);
  const left = observations.length - lines.length;
  return [words.figures, ...lines, ...(left > 0 ? [words.left(left)] : [])];
}

/** Place, period, nature and value as the page tells them; as printed; document and item; what to know of it. */
function provenanceLine(
  dataset: Dataset,
  observation: Observation,
  language: Language,
  about?: About,
): string | null {
  const found = provenanceOf(dataset, observation, language, about);
  if (!found) return null;
  const { subject, working, printed, documents, locator, remarks } = found;
  const { terms } = wordingOf(language);
  const named = documents.map(({ title }) => CITATION_WORDS[language].document(title[language], '', []));
  const within = [named.join(terms.comma), locator].filter(Boolean).join(terms.joint);
  return [subject, working, printed, within, ...remarks].filter(Boolean).join(terms.semicolon);
}

/** Where a figure comes from, part by part; a part that it has not is empty. */
export interface Provenance {
  /** Place, period, nature and value; before them the indicator, where it is not that of all. */
  readonly subject: string;
  /** Of a figure that was worked out: how. */
  readonly working: string;
  /** What the document prints. */
  readonly printed: string;
  readonly documents: readonly Source[];
  /** Where in the document. */
  readonly locator: string;
  /** What must be known of it. */
  readonly remarks: readonly string[];
}

/** Where a figure comes from; null where its indicator, place or unit is not known. */
export function provenanceOf(
  dataset: Dataset,
  observation: Observation,
  language: Language,
  about?: About,
): Provenance | null {
  const own = about?.selection;
  const indicator =
    own?.indicator.id === observation.indicatorId
      ? own.indicator
      : dataset.indicator.get(observation.indicatorId);
  const place = dataset.place.get(observation.placeCode);
  const unit = own?.unit ?? (indicator && dataset.unit.get(indicator.unitId));
  if (!indicator || !place || !unit) return null;
  const text = about?.text ?? chartText(dataset, { observations: [observation], unit }, language);
  const { terms } = text.wording;
  const documents = sourcesOf(dataset, observation);
  const [source] = documents;
  const { derivation, asPrinted, breakReason } = observation;
  const name = observationName(observation, text);
  return {
    subject: indicator === own?.indicator ? name : indicator.name[language] + terms.colon + name,
    working: derivation ? workingWithCensus(observation, text) : '',
    printed:
      !derivation && asPrinted !== ''
        ? CITATION_WORDS[language].asPrinted(printedWords(observation, terms.quote(asPrinted), text.wording))
        : '',
    documents,
    locator: derivation ? '' : citedLocator(observation.locator, text.wording),
    remarks: [
      ...(source ? claimCaveats({ observation, indicator, place, source }, text) : []),
      breaksBefore(observation) ? SLIDE_WORDS[language].breaks(reasonText(breakReason, language)) : '',
    ].filter(Boolean),
  };
}
