import type { Check } from './check';
import { AIM_CHECKS } from './checks/aimChecks';
import { BOUND_CHECKS } from './checks/boundChecks';
import { CHANGE_CHECKS } from './checks/changeChecks';
import { DOUBT_CHECKS } from './checks/doubtChecks';
import { FILE_CHECKS } from './checks/fileChecks';
import { INDICATOR_CHECKS } from './checks/indicatorChecks';
import { KEY_CHECKS } from './checks/keyChecks';
import { LANGUAGE_CHECKS } from './checks/languageChecks';
import { PANEL_CHECKS } from './checks/panelChecks';
import { PANEL_SERIES_CHECKS } from './checks/panelSeriesChecks';
import { PLACE_CHECKS } from './checks/placeChecks';
import { PRINTED_CHECKS } from './checks/printedChecks';
import { READING_CHECKS } from './checks/readingChecks';
import { SERIES_CHECKS } from './checks/seriesChecks';
import { SOURCE_CHECKS } from './checks/sourceChecks';
import { SUM_CHECKS } from './checks/sumChecks';
import { VALUE_CHECKS } from './checks/valueChecks';

/** Every check of the data, in the order in which a report tells what they find. */
export const EVERY_CHECK: readonly Check[] = [
  ...FILE_CHECKS,
  ...READING_CHECKS,
  ...KEY_CHECKS,
  ...VALUE_CHECKS,
  ...PRINTED_CHECKS,
  ...BOUND_CHECKS,
  ...AIM_CHECKS,
  ...SUM_CHECKS,
  ...SERIES_CHECKS,
  ...DOUBT_CHECKS,
  ...SOURCE_CHECKS,
  ...LANGUAGE_CHECKS,
  ...INDICATOR_CHECKS,
  ...PLACE_CHECKS,
  ...CHANGE_CHECKS,
  ...PANEL_CHECKS,
  ...PANEL_SERIES_CHECKS,
];
