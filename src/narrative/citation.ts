import type { Indicator } from '@/domain/indicator';
import type { Language } from '@/domain/localized';
import { isDoubtful, type Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import type { Source } from '@/domain/source';
import { formatFull } from '@/lib/numberFormat';
import { periodWords } from '@/wording/periods';
import { wordingOf } from '@/wording/wording';
import { printedWords } from './originWords';
import { reasonText } from './reasonText';

/** A figure with its publisher, document and item, and that it is doubtful, as a line to paste into a text. */
export function citationOf(
  observation: Observation,
  indicator: Indicator,
  place: Place,
  source: Source,
  language: Language,
): string {
  const figure = `${place.name[language]} ${periodWords(observation.period, language)} ${indicator.name[language]}`;
  const { terms, ui } = wordingOf(language);
  const { asPrinted, value, locator } = observation;
  const printed =
    asPrinted === '' ? formatFull(value) : printedWords(observation, `“${asPrinted}”`, wordingOf(language));
  const item = locator === '' ? '' : `${language === 'zh' ? '，' : ', '}${locator}`;
  const doubt = isDoubtful(observation)
    ? ui.comparability.row.doubtful(reasonText(observation.doubt, language))
    : '';
  const reprint = source.grade === 'D' ? reprintNote(terms.gradeLong.D, language) : '';
  if (language === 'zh') {
    const document = [source.documentNumber, source.issued].filter(Boolean).join('，');
    return `${figure}：${printed}${doubt && `，${doubt}`}。${source.issuer.zh}：《${source.title.zh}》${document ? `（${document}）` : ''}${item}。${reprint}`;
  }
  const document = [source.documentNumber, source.issued].filter(Boolean).join(', ');
  return `${figure}: ${printed}${doubt && `, ${doubt}`}. ${source.issuer.en}, ${source.title.en}${document ? ` (${document})` : ''}${item}.${reprint}`;
}

const reprintNote = (words: string, language: Language): string =>
  language === 'zh' ? `（${words}）` : ` [${words}]`;
