import { FocusChip } from '@/features/figure/FocusChip';
import { OverviewOptions } from '@/features/overview/OverviewOptions';
import { OverviewTable } from '@/features/overview/OverviewTable';
import { overviewLead } from '@/features/overview/overviewLead';
import { overviewObservations, overviewPictures } from '@/features/overview/overviewSheet';
import { overviewBoard } from '@/query/overview/overviewBoard';
import { framedPage } from './framedPage';

/** The opening page: where the cities stand in a stage, by the figures that say most about it. */
export const HomeScreen = framedPage({
  params: ['stageId'],
  board: (dataset, { stageId }) => ({
    every: !dataset.stage.has(stageId),
    board: overviewBoard(dataset, stageId, new Date().getFullYear()),
  }),
  title: ({ dataset, view, wording: { ui, language } }) => {
    const stage = dataset.stage.get(view.stageId);
    return stage ? ui.overview.titleOf(stage.name[language]) : ui.overview.titleAll;
  },
  lead: ({ dataset, board: { board, every }, wording }, { focusPlace }) =>
    overviewLead(dataset, board, every, focusPlace, wording),
  tools: ({ dataset }) => <FocusChip dataset={dataset} />,
  options: ({ dataset, board }) => <OverviewOptions dataset={dataset} board={board.board} />,
  blocks: ({ dataset, board }) => <OverviewTable dataset={dataset} {...board} />,
  sheet: ({ dataset, board: { board, every }, wording }, { focusPlace }) => ({
    observations: () => overviewObservations(dataset, board),
    draw: () => overviewPictures(dataset, board, every, focusPlace, wording),
  }),
});
