import type { Refusal } from '@/query/derive/refusal';
import type { MeasureWords } from '@/wording/figure/measureWords';

/** Why a measure has no value, as a clause. */
export function refusalText(
  refusal: Refusal,
  { ui }: { readonly ui: { readonly measure: Pick<MeasureWords, 'refusal'> } },
): string {
  const { reason, yearsAway = 0, coarse } = refusal;
  const words = ui.measure.refusal;
  return reason === 'coarse'
    ? words.coarse(coarse?.step ?? 1, coarse?.difference ?? null)
    : words[reason](yearsAway);
}
