import { printedWords } from '@/charts/originWords';
import type { Indicator } from '@/domain/indicator';
import type { Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import type { Source } from '@/domain/source';
import { periodWords } from '@/wording/periods';
import { wordingOf } from '@/wording/wording';

/** A figure with its publisher, document and item, as a line to paste into a text. */
export function citationOf(
  observation: Observation,
  indicator: Indicator,
  place: Place,
  source: Source,
  language: Language,
): string {
  const figure = `${place.name[language]} ${periodWords(observation.period, language)} ${indicator.name[language]}`;
  const { gradeLong } = wordingOf(language).terms;
  const reprint = source.grade === 'D' ? reprintNote(gradeLong.D, language) : '';
  if (language === 'zh') {
    const document = [source.documentNumber, source.issued].filter(Boolean).join('，');
    return `${figure}：${printedWords(observation, `“${observation.asPrinted}”`, wordingOf('zh'))}。${source.issuer.zh}：《${source.title.zh}》${document ? `（${document}）` : ''}，${observation.locator}。${reprint}`;
  }
  const document = [source.documentNumber, source.issued].filter(Boolean).join(', ');
  return `${figure}: ${printedWords(observation, `“${observation.asPrinted}”`, wordingOf('en'))}. ${source.issuer.en}, ${source.title.en}${document ? ` (${document})` : ''}, ${observation.locator}.${reprint}`;
}

const reprintNote = (words: string, language: Language): string =>
  language === 'zh' ? `（${words}）` : ` [${words}]`;
