import type { Change, ShippedFile } from '@/domain/dataRecord';
import type { Dataset } from '@/domain/dataset';
import { holdingsOf } from '@/domain/holding';
import type { Indicator } from '@/domain/indicator';
import { textDigest } from '@/lib/textDigest';
import { changelogSchema } from '../schema/changelogSchema';
import { indicatorsSchema } from '../schema/indicatorsSchema';
import { observationsSchema } from '../schema/observationsSchema';
import { placesSchema } from '../schema/placesSchema';
import { planPeriodsSchema } from '../schema/planPeriodsSchema';
import { ratiosSchema } from '../schema/ratiosSchema';
import { sourcesSchema } from '../schema/sourcesSchema';
import { stagesSchema } from '../schema/stagesSchema';
import { standardsSchema } from '../schema/standardsSchema';
import { topicsSchema } from '../schema/topicsSchema';
import { unitsSchema } from '../schema/unitsSchema';
import type { CatalogueForm, PanelEntry, PartitionForm, RecordForm, SourcesForm } from './catalogueForm';
import { packFigureHoldings, packSourceHoldings } from './holdingsForm';
import { packItems } from './packedItems';
import { packTable } from './packedTable';
import { type PartitionPlan, planPartitions } from './planPartitions';

/** A file of the compiled form. */
export interface CompiledFile {
  readonly name: string;
  readonly text: string;
}

export interface CompileOptions {
  /** The version of the data. */
  readonly version: string;
  /** The day that it was made. */
  readonly date?: string;
  /** The indicators of a stage in the order in which they are wanted. */
  readonly order: (indicators: readonly Indicator[]) => readonly Indicator[];
  /** Files of the prefecture-level cities, which the catalogue names. */
  readonly panel?: readonly PanelEntry[];
  readonly panelCatalogue?: string;
  readonly panelDigest?: string;
  readonly record?: string;
  readonly replaced?: CatalogueForm['replaced'];
}

export interface CompiledDataset {
  /** The name of the file to read first. */
  readonly catalogue: string;
  readonly files: readonly CompiledFile[];
  /** Which indicators stand together, for other forms of the same partitions. */
  readonly plans: readonly PartitionPlan[];
}

/** A compiled file, named by what it is, the version of the data and a digest of its content. */
export function compiledFile(
  stem: string,
  form: unknown,
  { version }: Pick<CompileOptions, 'version'>,
): CompiledFile {
  const text = JSON.stringify(form);
  return { name: `${stem}.${version}.${textDigest(text)}.json`, text };
}

/** What a build ships and what each version changed, as the page reads it. */
export const recordForm = (
  files: readonly ShippedFile[],
  changes: readonly Change[],
  versions: RecordForm['versions'] = [],
): RecordForm => ({ files, changes: packItems(changelogSchema, changes), versions });

/** The definition of an indicator with figures stands beside them. */
const NONE = { zh: '', en: '' };

/** Writes a checked dataset as a catalogue and partitions that can be read one by one. */
export function compileDataset(dataset: Dataset, options: CompileOptions): CompiledDataset {
  const holdings = holdingsOf(dataset.observations);
  const plans = planPartitions(dataset, options.order);
  const partitions = plans.map((plan) => compiledFile(plan.name, partitionForm(dataset, plan), options));
  const indicatorIds = dataset.indicators.map(({ id }) => id);
  const sourcesForm: SourcesForm = {
    sources: packItems(sourcesSchema, dataset.sources),
    holdings: packSourceHoldings(holdings.sources, indicatorIds),
  };
  const sources = compiledFile('sources', sourcesForm, options);
  const partitionOf = new Map(plans.flatMap(({ indicators }, at) => indicators.map(({ id }) => [id, at])));
  const form: CatalogueForm = {
    form: 1,
    version: options.version,
    date: options.date ?? '',
    tables: {
      places: packItems(placesSchema, dataset.places),
      stages: packItems(stagesSchema, dataset.stages),
      themes: packItems(topicsSchema, dataset.topics),
      units: packItems(unitsSchema, dataset.units),
      indicators: packItems(
        indicatorsSchema,
        dataset.indicators.map((one) => (partitionOf.has(one.id) ? { ...one, definition: NONE } : one)),
      ),
      ratios: packItems(ratiosSchema, dataset.ratios),
      planPeriods: packItems(planPeriodsSchema, dataset.planPeriods),
      standards: packItems(standardsSchema, dataset.standards),
    },
    holdings: packFigureHoldings(holdings.figures),
    partitions: partitions.map(({ name }) => name),
    partitionOf: indicatorIds.map((id) => partitionOf.get(id) ?? -1),
    sources: sources.name,
    panel: options.panel ?? [],
    panelCatalogue: options.panelCatalogue ?? '',
    panelDigest: options.panelDigest ?? '',
    record: options.record ?? '',
    replaced: options.replaced ?? [],
  };
  const catalogue = compiledFile('catalogue', form, options);
  return { catalogue: catalogue.name, files: [catalogue, sources, ...partitions], plans };
}

function partitionForm(dataset: Dataset, { indicators }: PartitionPlan): PartitionForm {
  const observations = indicators.flatMap(({ id }) => dataset.observationsOf.get(id) ?? []);
  const cited = new Set([
    ...observations.map(({ sourceId }) => sourceId),
    ...indicators.flatMap(({ id }) => dataset.standardsOf.get(id)?.map(({ sourceId }) => sourceId) ?? []),
  ]);
  return {
    observations: packItems(observationsSchema, observations),
    definitions: packTable(indicators.map(({ id, definition: { zh, en } }) => ({ id, zh, en }))),
    sources: packItems(
      sourcesSchema,
      dataset.sources.filter(({ id }) => cited.has(id)),
    ),
  };
}
