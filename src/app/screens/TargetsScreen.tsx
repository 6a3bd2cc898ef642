import { TargetsPage } from '@/features/targets/TargetsPage';
import { choiceOf } from '@/features/targets/targetsChoice';
import { targetsObservations, targetsPictures } from '@/features/targets/targetsSheet';
import { aimSummary } from '@/narrative/targets/aimSummary';
import { aimBoard } from '@/query/aims/aimBoard';
import { framedPage } from './framedPage';

/** Targets beside the results that answer them. */
export const TargetsScreen = framedPage({
  params: ['stageId', 'cityCode', 'comparisonYear'],
  board: (dataset, view) => {
    const asOfYear = new Date().getFullYear();
    return { asOfYear, aims: aimBoard(dataset, choiceOf(view), asOfYear) };
  },
  title: ({ dataset, board: { aims }, wording }) => aimSummary(dataset, aims, wording.language).finding,
  lead: () => '',
  cited: true,
  blocks: ({ dataset, board: { aims, asOfYear } }) => (
    <TargetsPage dataset={dataset} board={aims} asOfYear={asOfYear} />
  ),
  sheet: ({ dataset, board: { aims }, wording }) => {
    const { finding, others } = aimSummary(dataset, aims, wording.language);
    return {
      title: wording.ui.targets.title,
      lead: () =>
        [finding, others, wording.ui.targets.lead]
          .filter(Boolean)
          .join(wording.language === 'en' ? '. ' : '。'),
      observations: () => targetsObservations(aims),
      draw: () => targetsPictures(dataset, aims, wording),
    };
  },
});
