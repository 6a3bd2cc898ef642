import type { Dataset } from '@/domain/dataset';
import { refusalText } from '@/narrative/refusalText';
import { measureName } from '@/query/derive/derivedIndicator';
import { useViewState, useWording } from '@/view/ViewContext';
import { VIEW_FIELDS } from '@/view/viewFields';
import { EMBED_WORDS } from '@/wording/controls/embedWords';

/** The choices without which another picture would be shown than the one asked for. */
const DECIDING: readonly string[] = (
  [
    'screen',
    'kind',
    'indicatorId',
    'placeCodes',
    'secondMeasure',
    'cityCode',
    'besideCode',
    'measure',
  ] as const
).map((name) => VIEW_FIELDS[name].key);

/** What a frame was asked to show and cannot, in words; null: all that decides the picture was understood. */
export function useUnanswered(dataset: Dataset): { readonly title: string; readonly text: string } | null {
  const ignored = useViewState((state) => state.ignored);
  const refused = useViewState((state) => state.refused);
  const { ui, problems, terms, language } = useWording();
  const words = EMBED_WORDS[language];
  const told = ignored
    .filter(({ key, reason }) => DECIDING.includes(key) && reason !== 'replaced')
    .map(({ key, value, reason }) => problems.ignored[reason](key, value));
  if (told.length > 0) return { title: words.missingTitle, text: words.missing(told.join(terms.semicolon)) };
  const indicator = refused && dataset.indicator.get(refused.indicatorId);
  const unit = indicator && dataset.unit.get(indicator.unitId);
  if (!refused || !indicator || !unit) return null;
  const measure = measureName(refused.measure, unit, ui.measure);
  const reason = refusalText(refused.refusal, { ui });
  return { title: words.missingTitle, text: words.unmeasured(indicator.name[language], measure, reason) };
}
