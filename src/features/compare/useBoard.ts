import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Theme } from '@/domain/indicator';
import { compareBoard } from '@/query/compare/compareBoard';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { useViewFields } from '@/view/ViewContext';

export interface Board {
  readonly panels: readonly ComparePanel[];
  /** The themes that some panel of the stage is filed under. */
  readonly themes: readonly Theme[];
}

/** The panels that the view asks for, worked out again only when one of its choices changes. */
export function useBoard(dataset: Dataset): Board {
  const { stageId, themeId, natures, withFamily, latestOnly, placeCodes } = useViewFields(
    'stageId',
    'themeId',
    'natures',
    'withFamily',
    'latestOnly',
    'placeCodes',
  );
  const all = useMemo(
    () => compareBoard(dataset, { stageId, natures, withFamily, latestOnly, placeCodes }),
    [dataset, stageId, natures, withFamily, latestOnly, placeCodes],
  );
  return useMemo(() => {
    const themeOf = ({ selection }: ComparePanel) => selection.indicator.themeId;
    const filed = new Set(all.map(themeOf));
    return {
      panels: themeId === '' ? all : all.filter((panel) => themeOf(panel) === themeId),
      themes: dataset.themes.filter(({ id }) => filed.has(id) || id === themeId),
    };
  }, [all, themeId, dataset]);
}
