import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { MULTIPLES_FIELDS, shownMultiples } from '@/view/shownMultiples';
import { useViewFields, useWording } from '@/view/ViewContext';
import { multiplesFinding } from '../multiplesFinding';
import { multiplesAsSheet } from '../multiplesTaken';
import { EmbeddedSheet } from './EmbeddedSheet';

/** Small charts in a frame: every indicator of a stage, or every place of an indicator. */
export function MultiplesEmbed({ dataset }: { readonly dataset: Dataset }) {
  const view = useViewFields(...MULTIPLES_FIELDS);
  const wording = useWording();
  const sheet = useMemo(() => {
    const shown = shownMultiples(dataset, view);
    const drawn = multiplesAsSheet(dataset, view, shown, wording);
    return drawn && { ...drawn, lead: multiplesFinding(dataset, shown, wording.language) };
  }, [dataset, view, wording]);
  return <EmbeddedSheet dataset={dataset} sheet={sheet} />;
}
