import { refusalText } from '@/narrative/refusalText';
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
export function useUnanswered(): { readonly title: string; readonly text: string } | null {
  const ignored = useViewState((state) => state.ignored);
  const refused = useViewState((state) => state.refused);
  const { ui, problems, terms, language } = useWording();
  const words = EMBED_WORDS[language];
  const told = ignored
    .filter(({ key, reason }) => DECIDING.includes(key) && reason !== 'replaced')
    .map(({ key, value, reason }) => problems.ignored[reason](key, value));
  if (told.length > 0) return { title: words.missingTitle, text: words.missing(told.join(terms.semicolon)) };
  if (refused)
    return { title: words.missingTitle, text: words.unmeasured(refusalText(refused.refusal, { ui })) };
  return null;
}
