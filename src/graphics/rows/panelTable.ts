import type { Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import { type ChartText, valueText } from '@/narrative/chartText';
import { rangeText } from '@/narrative/observationWords';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { periodLabel } from '@/wording/language/periods';
import { lowEnd, onePerMark } from '../layer/oneMark';

/** A line of a panel that shares no definition: each figure with what it is a figure of. */
export interface PanelLine {
  readonly place: Place;
  /** Whether it is the first line of its city. */
  readonly first: boolean;
  /** Absent: the city has no figure. */
  readonly observation: Observation | null;
  readonly definition: string;
  readonly when: string;
  readonly value: string;
}

/** The lines of a panel as a table, city by city in their fixed order. */
export function panelLines({ rows }: ComparePanel, text: ChartText): readonly PanelLine[] {
  return rows.flatMap(({ place, figures }): readonly PanelLine[] => {
    if (figures.length === 0)
      return [{ place, first: true, observation: null, definition: '', when: '', value: '' }];
    return onePerMark(figures, { reprints: true }).map((line, at) => {
      const { observation } = line;
      const low = lowEnd(line);
      return {
        place,
        first: at === 0,
        observation,
        definition: text.dataset.indicator.get(observation.indicatorId)?.name[text.language] ?? '',
        when: whenWords(observation, text),
        value: low ? rangeText({ low, high: observation }, text) : valueText(observation, text),
      };
    });
  });
}

function whenWords({ period, periodBasis, nature, scope }: Observation, text: ChartText): string {
  const { terms } = text.wording;
  const label = periodLabel(period, text.language);
  const narrow = scope !== 'whole' && scope !== 'unspecified';
  return [
    periodBasis === 'inferred' ? `[${label}]` : label,
    nature === 'actual' ? '' : terms.nature[nature],
    narrow ? terms.scopeShort[scope] : '',
  ]
    .filter(Boolean)
    .join(' ');
}
