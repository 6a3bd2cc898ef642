import type { Dataset } from '@/domain/dataset';
import type { ShelvedTable } from '@/own/store/shelvedTable';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import { tableFacts } from './tableFacts';

interface ChartLinkProps {
  readonly dataset: Dataset;
  readonly shelved: ShelvedTable;
}

/** Leads to the chart of the first indicator of a table, with every place; nothing where it is not shown. */
export function ChartLink({ dataset, shelved: { table, on, name } }: ChartLinkProps) {
  const { language } = useWording();
  const words = OWN_WORDS[language];
  const indicatorId = tableFacts(table.figures).indicatorIds.find((id) => dataset.holdingsOf.has(id));
  if (!on || indicatorId === undefined) return null;
  return (
    <ViewLink
      to={{ screen: 'indicator', stageId: '', indicatorId, placeCodes: null, focusPlace: '' }}
      aria-label={words.named(name, words.open)}
    >
      {words.open}
    </ViewLink>
  );
}
