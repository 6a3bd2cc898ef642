import type { Dataset } from '@/domain/dataset';
import type { Localized } from '@/domain/localized';
import type { PanelRate } from '@/domain/panelRate';
import { inputsOf } from './rateColumn';

/** A measure or rate that all prefecture-level cities have, by which they can be seen. */
export interface PanelChoice {
  /** The key of the measure, or the id of the rate. */
  readonly id: string;
  readonly name: Localized;
  /** The measures that must be at hand for it. */
  readonly keys: readonly string[];
  readonly rate: PanelRate | null;
}

/** What an indicator can be seen by among all cities: itself, and, once they are at hand, the rates that it goes into. */
export function choicesOf(dataset: Dataset, indicatorId: string): readonly PanelChoice[] {
  const key = dataset.panel.keyOf.get(indicatorId);
  if (key === undefined) return [];
  const rates = rateChoices(dataset).filter(({ keys }) => keys.includes(key));
  return [measureChoice(dataset, indicatorId, key), ...rates];
}

/** Everything that all cities can be seen by, the rates first. */
export const allChoices = (dataset: Dataset): readonly PanelChoice[] => [
  ...rateChoices(dataset),
  ...[...dataset.panel.keyOf].map(([indicatorId, key]) => measureChoice(dataset, indicatorId, key)),
];

/** A rate as a choice; undefined while the rates are not at hand. */
export const rateChoice = (dataset: Dataset, rateId: string): PanelChoice | undefined =>
  rateChoices(dataset).find(({ id }) => id === rateId);

function measureChoice({ indicator }: Dataset, indicatorId: string, key: string): PanelChoice {
  const name = indicator.get(indicatorId)?.name ?? { zh: indicatorId, en: indicatorId };
  return { id: key, name, keys: [key], rate: null };
}

function rateChoices({ panel }: Dataset): readonly PanelChoice[] {
  const known = new Set(panel.keyOf.values());
  return (panel.catalogue?.rates ?? [])
    .map((rate) => ({ id: rate.id, name: rate.name, keys: inputsOf(rate), rate }))
    .filter(({ keys }) => keys.every((key) => known.has(key)));
}
