import type { Dataset } from '@/domain/dataset';
import type { View } from '@/view/view';
import type { Wording } from '@/wording/wording';

/**
 * The name of the window, for tabs, bookmarks and the history: what is shown, the page, the app. Without a dataset the
 * app in both languages.
 */
export function pageTitle(view: View, dataset: Dataset | undefined, { ui, language }: Wording): string {
  if (!dataset) return `${ui.appName} · ${ui.appNameOther}`;
  const subject = subjectOf(view, dataset, ui.allStages)[language];
  return [subject, ui.screenNames[view.screen], ui.appName].filter(Boolean).join(' · ');
}

function subjectOf(view: View, dataset: Dataset, allStages: string): Record<View['language'], string> {
  const { screen, grid, stageId, indicatorId, sourceId } = view;
  const one = screen === 'explore' || (screen === 'multiples' && grid === 'place');
  const named =
    screen === 'sources'
      ? (dataset.source.get(sourceId)?.title ?? { zh: '', en: '' })
      : (one ? dataset.indicator.get(indicatorId) : dataset.stage.get(stageId))?.name;
  return named ?? { zh: allStages, en: allStages };
}
