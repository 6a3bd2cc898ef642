import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { multiplesSheet } from '@/features/multiples/multiplesSheet';
import { MULTIPLES_FIELDS, shownMultiples } from '@/view/shownMultiples';
import { useViewFields, useWording } from '@/view/ViewContext';
import { multiplesFinding } from '../multiplesFinding';
import { EmbeddedSheet } from './EmbeddedSheet';

/** Small charts in a frame: every indicator of a stage, or every place of an indicator. */
export function MultiplesEmbed({ dataset }: { readonly dataset: Dataset }) {
  const view = useViewFields(...MULTIPLES_FIELDS);
  const wording = useWording();
  const { ui, language } = wording;
  const stage = dataset.stage.get(view.stageId)?.name[language] ?? ui.allStages;
  const indicator = dataset.indicator.get(view.indicatorId)?.name[language] ?? '';
  const title = view.grid === 'place' ? indicator : ui.multiples.ofStage(stage);
  const sheet = useMemo(() => {
    const shown = shownMultiples(dataset, view);
    const drawn = multiplesSheet(dataset, shown, wording);
    return drawn && { ...drawn, title, lead: multiplesFinding(dataset, shown, language) };
  }, [dataset, view, wording, title, language]);
  return <EmbeddedSheet dataset={dataset} sheet={sheet} />;
}
