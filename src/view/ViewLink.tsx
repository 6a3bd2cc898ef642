import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { unsaidIndicator } from './codec';
import { sharedSearch } from './pageAddress';
import { takesClick } from './takesClick';
import { useChangeView, useViewFields } from './ViewContext';
import { OPENING_VIEW, type View } from './view';

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** What is chosen there; language, colours, stage, places and the one in focus stay, the rest opens as it does. */
  readonly to: Partial<View>;
}

/** A link to a view: followed in place, or opened beside as any link. In the frame of another page it opens beside. */
export function ViewLink({ to, onClick, ...rest }: ViewLinkProps) {
  const { embed, ...kept } = useViewFields(
    'language',
    'theme',
    'stageId',
    'placeCodes',
    'focusPlace',
    'embed',
  );
  const change = useChangeView();
  const chosen: View = { ...OPENING_VIEW, ...kept, ...to };
  const view: View = { ...chosen, indicatorId: to.indicatorId ?? unsaidIndicator(chosen) };
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!embed && takesClick(event)) change(view);
  };
  const beside = embed ? { target: '_blank', rel: 'noopener' } : {};
  return <a {...rest} {...beside} href={sharedSearch(view)} onClick={follow} />;
}
