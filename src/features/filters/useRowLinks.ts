import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Indicator } from '@/domain/indicator';
import { indicatorAddresses } from '@/view/indicatorAddresses';
import { takesClick } from '@/view/takesClick';
import { useChangeView, useViewFields } from '@/view/ViewContext';
import { OPENING_VIEW, type View } from '@/view/view';
import type { RowLinks } from './IndicatorRows';

/** What stays when another indicator is chosen. */
const KEPT = [
  'language',
  'theme',
  'placeCodes',
  'focusPlace',
  'screen',
  'kind',
  'natures',
  'withFamily',
  'strict',
  'measure',
  'bare',
  'grid',
] as const;

/** A view as a list of indicators leads on from it: from the charts of a whole stage to a trend. */
function linkedView(view: Pick<View, (typeof KEPT)[number]>): View {
  const kept = Object.fromEntries(KEPT.map((field) => [field, view[field]]));
  const ofStage = view.kind === 'multiples' && view.grid === 'indicator';
  return { ...OPENING_VIEW, ...kept, ...(ofStage && { kind: 'trend' }) };
}

/**
 * Links to indicators in the present view. Their addresses follow a change of it once it is painted, for there may be a
 * thousand of them; what they do is always up to date.
 * @param stageOf the stage that a link leads to
 * @param onFollowed called with each link that is followed in place
 */
export function useRowLinks(stageOf: (indicator: Indicator) => string, onFollowed: () => void): RowLinks {
  const fields = useDeferredValue(useViewFields(...KEPT));
  const change = useChangeView();
  const followed = useRef(onFollowed);
  useEffect(() => {
    followed.current = onFollowed;
  });
  return useMemo(() => {
    const addressOf = indicatorAddresses(linkedView(fields));
    return {
      hrefOf: (indicator) => addressOf(indicator.id, stageOf(indicator)),
      onClick: (event, indicator) => {
        if (!takesClick(event)) return;
        followed.current();
        change((view) => ({ ...linkedView(view), stageId: stageOf(indicator), indicatorId: indicator.id }));
      },
    };
  }, [fields, stageOf, change]);
}
