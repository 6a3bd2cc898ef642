import { FocusChip } from '@/features/figure/FocusChip';
import { OverviewLead } from '@/features/overview/OverviewLead';
import { OverviewOptions } from '@/features/overview/OverviewOptions';
import { OverviewTable } from '@/features/overview/OverviewTable';
import { overviewBoard } from '@/query/overview/overviewBoard';
import { useViewFields, useWording } from '@/view/ViewContext';
import { PageFrame } from './PageFrame';
import type { ScreenProps } from './screenProps';

/** The opening page: where the cities stand in a stage, by the figures that say most about it. */
export function OverviewScreen({ dataset }: ScreenProps) {
  const { stageId } = useViewFields('stageId');
  const { ui, language } = useWording();
  const stage = dataset.stage.get(stageId);
  const every = stage === undefined;
  const board = overviewBoard(dataset, stageId, new Date().getFullYear());
  return (
    <PageFrame
      dataset={dataset}
      title={stage ? ui.overview.titleOf(stage.name[language]) : ui.overview.titleAll}
      lead={<OverviewLead dataset={dataset} board={board} every={every} />}
      tools={<FocusChip dataset={dataset} />}
      options={<OverviewOptions dataset={dataset} board={board} />}
    >
      <OverviewTable dataset={dataset} board={board} every={every} />
    </PageFrame>
  );
}
