import { type Dimension, GRAVITIES, type Gravity } from '@/query/comparability/dimension';
import type { Comparability } from '@/query/comparability/findings';
import type { ComparePanel } from '@/query/compare/comparePanel';
import type { ChartText } from '../chartText';
import { findingClauses } from '../comparability/findingClauses';
import { panelYears } from './panelYears';

/** One thing to be said of what differs in a panel. */
export interface PanelClause {
  readonly words: string;
  readonly dimension: Dimension;
  readonly gravity: Gravity;
}

/**
 * What differs among the figures of a panel, in the order of the dimensions and within one the gravest first. The grade
 * of the sources is left to the chips, save reprints of unknown origin; a nature that all share to the words on what is alike.
 */
export function panelClauses(
  { findings }: Comparability,
  panel: ComparePanel,
  text: ChartText,
): readonly PanelClause[] {
  return findings.flatMap((finding) => {
    const { dimension } = finding;
    if (dimension === 'nature' && panel.allAlike) return [];
    return GRAVITIES.flatMap((gravity) => {
      if (dimension === 'source' && gravity !== 'care') return [];
      const departing = finding.departing.filter(({ difference }) => difference.gravity === gravity);
      if (departing.length === 0) return [];
      const part = { ...finding, gravity, departing };
      const clauses = dimension === 'year' ? panelYears(part, panel, text) : findingClauses(part, text);
      return clauses.map((words) => ({ words, dimension, gravity }));
    });
  });
}
