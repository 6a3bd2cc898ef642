import { AS_PRINTED_CHECKS } from './asPrinted';
import { CHANGE_CHECKS } from './changes';
import type { Check } from './check';
import { DATA_PACKAGE_CHECKS } from './dataPackage';
import { DOUBT_CHECKS } from './doubts';
import { FACT_CHECKS } from './facts';
import { INDICATOR_CHECKS } from './indicators';
import { ORDER_CHECKS } from './order';
import { PREFECTURE_CHECKS } from './prefectures';
import { SOURCE_CHECKS } from './sources';

/** Every rule that the data keep, whatever figures are added. */
export const ALL_CHECKS: readonly Check[] = [
  ...FACT_CHECKS,
  ...DOUBT_CHECKS,
  ...AS_PRINTED_CHECKS,
  ...INDICATOR_CHECKS,
  ...SOURCE_CHECKS,
  ...PREFECTURE_CHECKS,
  ...ORDER_CHECKS,
  ...DATA_PACKAGE_CHECKS,
  ...CHANGE_CHECKS,
];
