import { CoverageBody } from '@/features/coverage/CoverageBody';
import { coverageObservations, coveragePictures, shownRows } from '@/features/coverage/coverageSheet';
import { framedPage } from './framedPage';

/** What is known: which figures there are, of which years, from where, and what is missing. */
export const CoverageScreen = framedPage({
  params: [],
  board: () => null,
  title: ({ wording }) => wording.ui.coverage.title,
  lead: ({ wording }) => wording.ui.coverage.lead,
  blocks: ({ dataset }) => <CoverageBody dataset={dataset} />,
  sheet: ({ dataset, wording }, view) => {
    const rows = shownRows(dataset, view);
    return {
      observations: () => coverageObservations(rows),
      draw: () => coveragePictures(dataset, rows, wording),
    };
  },
});
