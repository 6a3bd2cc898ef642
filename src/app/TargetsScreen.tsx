import { PlaceOptions } from '@/features/filters/PlaceOptions';
import { TargetsList } from '@/features/targets/TargetsList';
import { TargetsOptions } from '@/features/targets/TargetsOptions';
import { framedPage } from './framedPage';

/** Targets and plans beside the results that answer them. */
export const TargetsScreen = framedPage({
  params: [],
  board: () => null,
  title: ({ wording }) => wording.ui.targets.title,
  lead: ({ wording }) => wording.ui.targets.lead,
  options: ({ dataset }) => (
    <TargetsOptions>
      <PlaceOptions dataset={dataset} />
    </TargetsOptions>
  ),
  blocks: ({ dataset }) => <TargetsList dataset={dataset} asOfYear={new Date().getFullYear()} />,
});
