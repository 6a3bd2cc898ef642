import { PlaceOptions } from '@/features/filters/PlaceOptions';
import { shownAims } from '@/features/targets/shownAims';
import { TargetsList } from '@/features/targets/TargetsList';
import { TargetsOptions } from '@/features/targets/TargetsOptions';
import { targetsLead, targetsObservations, targetsPictures } from '@/features/targets/targetsSheet';
import { framedPage } from './framedPage';

/** Targets and plans beside the results that answer them. */
export const TargetsScreen = framedPage({
  params: [],
  board: () => new Date().getFullYear(),
  title: ({ wording }) => wording.ui.targets.title,
  lead: ({ wording }) => wording.ui.targets.lead,
  options: ({ dataset, board }) => (
    <TargetsOptions dataset={dataset} asOfYear={board}>
      <PlaceOptions dataset={dataset} />
    </TargetsOptions>
  ),
  blocks: ({ dataset, board }) => <TargetsList dataset={dataset} asOfYear={board} />,
  sheet: ({ dataset, board, wording }, view) => {
    const shown = shownAims(dataset, board, view);
    if (shown.shown.length + shown.standards.length === 0) return null;
    return {
      lead: () => targetsLead(dataset, shown, view.stageId, wording),
      observations: () => targetsObservations(shown),
      draw: () => targetsPictures(dataset, shown, wording),
    };
  },
});
