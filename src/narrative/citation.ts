import type { Indicator } from '@/domain/indicator';
import type { Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import type { Source } from '@/domain/source';
import { formatFull } from '@/lib/numberFormat';
import { periodWords } from '@/wording/language/periods';
import { wordingOf } from '@/wording/wording';
import { printedWords } from './originWords';
import { doubtText } from './reasonText';

/** A figure with its publisher, document and item, and that it is doubtful, as a line to paste into a text. */
export function citationOf(
  observation: Observation,
  indicator: Indicator,
  place: Place,
  source: Source,
  language: Language,
): string {
  const figure = `${place.name[language]} ${periodWords(observation.period, language)} ${indicator.name[language]}`;
  const wording = wordingOf(language);
  const { terms } = wording;
  const { asPrinted, value, locator } = observation;
  const printed =
    asPrinted === '' ? formatFull(value) : printedWords(observation, terms.quote(asPrinted), wording);
  const item = locator === '' ? '' : terms.joint + locator;
  const told = doubtText(observation, wording);
  const doubt = told && terms.joint + told;
  const reprint = source.grade === 'D' ? reprintNote(terms.gradeLong.D, language) : '';
  const document = [source.documentNumber, source.issued].filter(Boolean).join(terms.joint);
  if (language === 'zh')
    return `${figure}：${printed}${doubt}。${source.issuer.zh}：《${source.title.zh}》${document ? `（${document}）` : ''}${item}。${reprint}`;
  return `${figure}: ${printed}${doubt}. ${source.issuer.en}, ${source.title.en}${document ? ` (${document})` : ''}${item}.${reprint}`;
}

const reprintNote = (words: string, language: Language): string =>
  language === 'zh' ? `（${words}）` : ` [${words}]`;
