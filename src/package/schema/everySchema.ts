import { breaksSchema } from './breaksSchema';
import { changelogSchema } from './changelogSchema';
import { changesSchema } from './changesSchema';
import { indicatorsSchema } from './indicatorsSchema';
import { observationsSchema } from './observationsSchema';
import { panelCitiesSchema } from './panelCitiesSchema';
import { panelMeasuresSchema } from './panelMeasuresSchema';
import { panelRatesSchema } from './panelRatesSchema';
import { panelSchema } from './panelSchema';
import { placesSchema } from './placesSchema';
import { planPeriodsSchema } from './planPeriodsSchema';
import { provincesSchema } from './provincesSchema';
import { rangesSchema } from './rangesSchema';
import { ratiosSchema } from './ratiosSchema';
import { sourcesSchema } from './sourcesSchema';
import { stagesSchema } from './stagesSchema';
import { standardsSchema } from './standardsSchema';
import type { TableSchema } from './tableSchema';
import { topicsSchema } from './topicsSchema';
import { unitsSchema } from './unitsSchema';

/** Does the same with the schema of every data file, in the order in which the package lists them. */
export const withEverySchema = <Result>(
  use: <Item>(schema: TableSchema<Item>) => Result,
): readonly Result[] => [
  use(placesSchema),
  use(stagesSchema),
  use(topicsSchema),
  use(unitsSchema),
  use(indicatorsSchema),
  use(rangesSchema),
  use(ratiosSchema),
  use(planPeriodsSchema),
  use(sourcesSchema),
  use(standardsSchema),
  use(observationsSchema),
  use(changelogSchema),
  use(changesSchema),
  use(provincesSchema),
  use(panelCitiesSchema),
  use(panelMeasuresSchema),
  use(panelRatesSchema),
  use(breaksSchema),
  use(panelSchema),
];
