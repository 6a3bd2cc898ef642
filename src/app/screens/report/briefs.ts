import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { Need } from '@/package/load/datasetParts';
import { cityBrief, cityBriefView } from '@/report/brief/cityBrief';
import { stageBrief, stageBriefView } from '@/report/brief/stageBrief';
import type { Report } from '@/report/report';
import { needOfAll } from './needOfAll';

type Kind = 'city' | 'stage';

/** What a brief of a city or a stage is chosen from. */
export function needOfBrief(kind: Kind, id: string, language: Language, dataset: Dataset): Need {
  const view = kind === 'city' ? cityBriefView(id, language) : stageBriefView(id, language);
  return needOfAll([view, { ...view, screen: 'targets' }], dataset);
}

/** A brief of a city or a stage; null where there is none of that id. */
export const briefOf = (kind: Kind, id: string, language: Language, dataset: Dataset): Report | null =>
  kind === 'city' ? cityBrief(dataset, id, language) : stageBrief(dataset, id, language);
