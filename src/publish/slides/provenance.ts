import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { breaksBefore, type Observation } from '@/domain/observation';
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
  const sources = sourcesOf(dataset, observation);
  const [source] = sources;
  const { derivation, asPrinted, breakReason } = observation;
  const documents = sources.map(({ title }) => CITATION_WORDS[language].document(title[language], '', []));
  const told = [
    derivation ? workingWithCensus(observation, text) : '',
    !derivation && asPrinted !== ''
      ? CITATION_WORDS[language].asPrinted(printedWords(observation, terms.quote(asPrinted), text.wording))
      : '',
    [documents.join(terms.comma), derivation ? '' : citedLocator(observation.locator, text.wording)]
      .filter(Boolean)
      .join(terms.joint),
    ...(source ? claimCaveats({ observation, indicator, place, source }, text) : []),
    breaksBefore(observation) ? SLIDE_WORDS[language].breaks(reasonText(breakReason, language)) : '',
  ];
  const name = observationName(observation, text);
  const subject = indicator === own?.indicator ? name : indicator.name[language] + terms.colon + name;
  return [subject, ...told].filter(Boolean).join(terms.semicolon);
}
