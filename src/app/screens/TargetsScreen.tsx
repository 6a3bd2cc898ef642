import { TargetsPage } from '@/features/targets/TargetsPage';
import { framedPage } from './framedPage';
import { TARGETS } from './targetsContent';

/** Targets beside the results that answer them. */
export const TargetsScreen = framedPage({
  ...TARGETS,
  cited: true,
  blocks: ({ dataset, board: { aims, asOfYear } }) => (
    <TargetsPage dataset={dataset} board={aims} asOfYear={asOfYear} />
  ),
});
