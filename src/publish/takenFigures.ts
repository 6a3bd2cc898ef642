import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { type CitedChart, citedFigure } from '@/narrative/citation/citedChart';
import type { CitiesText } from '@/narrative/cities/citiesText';
import type { Figure } from '@/narrative/figure';
import { yearbookEdition } from '@/query/panel/panelObservation';
import { CITATION_WORDS } from '@/wording/figure/citationWords';
import type { Wording } from '@/wording/wording';
import type { CitiesFile } from './citiesFile';
import { panelReading, readingsOf } from './snippets/reading';
import { panelTable } from './table/panelTable';
import { figureTable, recordTable } from './table/recordTable';
import { documentsOf, type Taken } from './taken';

/** The figures of a picture of an indicator. */
export function takenFigure(shipped: Dataset, figure: Figure): Taken {
  const dataset = figure.derived?.dataset ?? shipped;
  return {
    ...citedFigure(figure),
    table: figureTable(shipped, figure),
    documents: documentsOf(dataset, figure.observations),
    readings: readingsOf(shipped, figure.observations),
  };
}

/** Figures that do not stand side by side in one picture. */
export const takenRecords = (
  dataset: Dataset,
  observations: readonly Observation[],
  chart: CitedChart,
): Taken => ({
  ...chart,
  table: recordTable(dataset, observations),
  documents: documentsOf(dataset, observations),
  readings: readingsOf(dataset, observations),
});

/** Every figure of the dataset. */
export function takenWhole(dataset: Dataset, { language }: Wording): Taken {
  const title = CITATION_WORDS[language].dataset;
  return takenRecords(dataset, dataset.observations, { title, facts: [], caveats: [], source: '' });
}

/** The figures of a picture of all cities. */
export function takenCities({ dataset, text, rows, indices, source }: CitiesFile): Taken {
  const { title, facts, caveat }: CitiesText = text;
  const years = [...new Set(rows.map(({ figure }) => figure.year))].sort((a, b) => a - b);
  const printed = rows.flatMap(({ choice, figure: { cityCode, year } }) =>
    choice.keys.map((key) => ({ cityCode, year, key })),
  );
  const { columns } = dataset.panel;
  const keys = new Set(printed.map(({ key }) => key));
  const held = new Set([...keys].flatMap((key) => [...(columns.get(key)?.figures.keys() ?? [])]));
  const everyCity = new Set(printed.map(({ cityCode }) => cityCode)).size === held.size;
  return {
    title,
    facts,
    caveats: [caveat],
    source,
    table: panelTable(dataset, rows, indices),
    documents: years.flatMap((year) => dataset.source.get(yearbookEdition(year)) ?? []),
    readings: [panelReading(printed, everyCity)],
  };
}
