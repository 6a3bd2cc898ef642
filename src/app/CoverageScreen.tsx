import { CoverageBody } from '@/features/coverage/CoverageBody';
import { framedPage } from './framedPage';

/** What is known: which figures there are, of which years, from where, and what is missing. */
export const CoverageScreen = framedPage({
  params: [],
  board: () => null,
  title: ({ wording }) => wording.ui.coverage.title,
  lead: ({ wording }) => wording.ui.coverage.lead,
  blocks: ({ dataset }) => <CoverageBody dataset={dataset} />,
});
