import type { Observation } from '@/domain/observation';
import { formatFull } from '@/lib/numberFormat';
import type { Wording } from '@/wording/wording';

/**
 * What is told as the printed text of a published figure. Of a total that a compiler added up it says that the source
 * prints none, with the sum in base units; an adjusted figure is quoted as adjusted.
 * @param quoted the printed text, in quotes where the place wants them
 */
export function printedWords(
  { origin, value }: Observation,
  quoted: string,
  { ui }: Pick<Wording, 'ui'>,
): string {
  return origin === 'printed' ? quoted : ui.comparability.unprinted[origin](formatFull(value), quoted);
}
