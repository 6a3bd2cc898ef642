import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { stageHolding } from '@/query/catalogue/stageHolding';
import { unsaidIndicator } from './codec';
import { sharedSearch } from './pageAddress';
import { takesClick } from './takesClick';
import { type KeptByLinks, keptByLinks, useChangeView, useKeptByLinks, useViewState } from './ViewContext';
import { OPENING_VIEW, type View } from './view';

/** @param kept what the link takes along, but the frame of another page */
function leadingTo(to: Partial<View>, kept: KeptByLinks): View {
  const chosen: View = { ...OPENING_VIEW, ...kept, embed: OPENING_VIEW.embed, ...to };
  return { ...chosen, indicatorId: to.indicatorId ?? unsaidIndicator(chosen) };
}

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** What is chosen there; language, colours, stage, places and the one in focus stay, the rest opens as it does. */
  readonly to: Partial<View>;
}

/** A link to a view: followed in place, or opened beside as any link. In the frame of another page it opens beside. */
export function ViewLink({ to, onClick, ...rest }: ViewLinkProps) {
  const written = useKeptByLinks();
  const { embed } = written;
  const { indicatorId } = to;
  const stageId = useViewState(({ dataset }) =>
    dataset && indicatorId ? stageHolding(dataset, written.stageId, indicatorId) : written.stageId,
  );
  const change = useChangeView();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!embed && takesClick(event)) change((view) => leadingTo(to, keptByLinks(view)));
  };
  const beside = embed ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <a {...rest} {...beside} href={sharedSearch(leadingTo(to, { ...written, stageId }))} onClick={follow} />
  );
}
