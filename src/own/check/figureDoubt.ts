import type { OwnIssueCode } from '@/domain/ownIssue';
import type { ReadIndicator } from './indicatorReader';

/** A percentage above it is doubted: gross rates may be a little above a hundred. */
const HIGHEST_RATE = 120;

/** What is odd about a value of an indicator; null: nothing. */
export function figureDoubt(
  value: number,
  { kind, unitId }: Pick<ReadIndicator, 'kind' | 'unitId'>,
): OwnIssueCode | null {
  if (kind === 'rate')
    return unitId === 'percent' && (value < 0 || value > HIGHEST_RATE) ? 'rateOutside' : null;
  if (value < 0) return 'numberNegative';
  return kind === 'count' && !Number.isInteger(value) ? 'countBroken' : null;
}
