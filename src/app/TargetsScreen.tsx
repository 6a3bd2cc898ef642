import { PlaceOptions } from '@/features/filters/PlaceOptions';
import { TargetsList } from '@/features/targets/TargetsList';
import { TargetsOptions } from '@/features/targets/TargetsOptions';
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
});
