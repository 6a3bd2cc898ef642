import type { Dataset } from '@/domain/dataset';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';

/** The name of an indicator as a link to it; without figures there is nothing to link, and one that went has its code. */
export function IndicatorLink({ dataset, id }: { readonly dataset: Dataset; readonly id: string }) {
  const { language } = useWording();
  const name = dataset.indicator.get(id)?.name[language];
  if (name === undefined) return <code>{id}</code>;
  if (!dataset.holdingsOf.has(id)) return name;
  return <ViewLink to={{ screen: 'indicator', stageId: '', indicatorId: id }}>{name}</ViewLink>;
}
