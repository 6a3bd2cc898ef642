import type { Difference } from '@/query/comparability/differences';
import type { MarkAxis } from './markShapes';

/** What a mark that stands alone must know of how its figure differs from the others of the picture. */
export function differenceAxis(differences: readonly Difference[]): Pick<MarkAxis, 'stub' | 'scopeMatters'> {
  return {
    stub: differences.some(
      ({ dimension, code, shared }) => dimension === 'definition' && !shared && !WITHOUT_STUB.has(code),
    ),
    scopeMatters: differences.some(({ dimension, shared }) => dimension === 'scope' && !shared),
  };
}

/**
 * A break has its own sign beside the line, a leap is seen, another publisher is told in words; of two figures that
 * contradict each other the one off the line stands out.
 */
const WITHOUT_STUB = new Set(['before_break', 'contradicted', 'leap', 'publisher']);
