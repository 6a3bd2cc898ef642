import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import type { Wording } from '@/wording/wording';
import type { CitiesText } from '../cities/citiesText';
import type { Figure } from '../figure';
import { sourceLine } from '../sourceLine';

/** What a picture says that a reference to it must keep. */
export interface CitedChart {
  readonly title: string;
  /** Places, years, unit. */
  readonly facts: readonly string[];
  /** What differs between its figures and how they were worked out, a sentence each. */
  readonly caveats: readonly string[];
  /** Who published its figures; empty: it has none. */
  readonly source: string;
}

/** A picture of an indicator as it is cited. */
export const citedFigure = (figure: Figure): CitedChart => ({
  title: figure.title,
  facts: figure.subtitle.split(figure.text.wording.terms.space),
  caveats: [figure.sentence, figure.removed, ...figure.notes],
  source: figure.observations.length > 0 ? figure.source : '',
});

/** A picture of all cities as it is cited. */
export const citedCities = ({ title, facts, caveat }: CitiesText, source: string): CitedChart => ({
  title,
  facts,
  caveats: [caveat],
  source,
});

/** Several pictures that stand together, drawn when they are wanted. */
export interface ChartsTogether {
  readonly title: string;
  readonly observations: () => readonly Observation[];
  readonly draw: () => {
    readonly pictures: readonly { readonly title: string; readonly notes?: readonly string[] }[];
  };
}

/** Several pictures as they are cited: what each must not be read without, under its name. */
export function citedCharts(
  dataset: Dataset,
  { title, observations, draw }: ChartsTogether,
  wording: Wording,
): CitedChart {
  const { language, terms } = wording;
  const noted = draw().pictures.flatMap(({ title: name, notes = [] }) =>
    notes.map((note) => name + terms.colon + note),
  );
  return {
    title,
    facts: [],
    caveats: noted,
    source: sourceLine(dataset, observations(), { language, wording }),
  };
}
