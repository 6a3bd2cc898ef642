import { choiceOf } from '@/features/targets/targetsChoice';
import { targetsObservations, targetsPictures } from '@/features/targets/targetsSheet';
import { aimSummary } from '@/narrative/targets/aimSummary';
import { type AimBoard, aimBoard } from '@/query/aims/aimBoard';
import type { PageContent } from './pageSheet';

type Param = 'stageId' | 'cityCode' | 'comparisonYear';

/** Targets beside the results that answer them. */
export const TARGETS: PageContent<Param, { readonly asOfYear: number; readonly aims: AimBoard }> = {
  params: ['stageId', 'cityCode', 'comparisonYear'],
  board: (dataset, view) => {
    const asOfYear = new Date().getFullYear();
    return { asOfYear, aims: aimBoard(dataset, choiceOf(view), asOfYear) };
  },
  title: ({ dataset, board: { aims }, wording }) => aimSummary(dataset, aims, wording.language).finding,
  lead: () => '',
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
};

/** The same as far as it was promised: what the page folds up, plans of a year and norms, is counted alone. */
export const PROMISES: typeof TARGETS = {
  ...TARGETS,
  sheet: (parts, view) => {
    const { aims } = parts.board;
    const folded = [aims.quotas, aims.doubtfulPlans, aims.norms].reduce((sum, { length }) => sum + length, 0);
    const promised = { ...aims, quotas: [], doubtfulPlans: [], norms: [] };
    const sheet = TARGETS.sheet({ ...parts, board: { ...parts.board, aims: promised } }, view);
    const { ui, terms, language } = parts.wording;
    const { finding, others } = aimSummary(parts.dataset, aims, language);
    const left = folded > 0 ? ui.targets.left(folded) : '';
    return (
      sheet && {
        ...sheet,
        title: finding,
        lead: () =>
          [others, ui.targets.lead, left]
            .filter(Boolean)
            .map((one) => (/[。.]$/.test(one) ? one : one + terms.stop))
            .join(language === 'en' ? ' ' : ''),
      }
    );
  },
};
