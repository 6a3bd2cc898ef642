import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { type Observation, yearOf } from '@/domain/observation';
import type { ChartText } from '@/narrative/chartText';
import { overviewText } from '@/narrative/overview/overviewText';
import type { OverviewFigure } from '@/query/overview/overviewFigure';
import type { Selection, YearExtent } from '@/query/selection/selection';
import { type KeyEntry, keyOf } from '../glyph/key';
import { type LinearScale, linearScale } from '../scale/linearScale';
import type { Scene } from '../scene/scene';
import { timePicture } from '../time/timeScene';
import { rowLook } from '../time/timeSpec';
import { pictureSeries } from './pictureSeries';

/** The size of a small picture in a row, in pixels. */
export interface RowSize {
  readonly width: number;
  readonly height: number;
  /** Whether the first and last year stand below it; without, one axis is drawn for a column of pictures. */
  readonly ownAxis: boolean;
}

/** A small line over years beside a row of figures: each on a scale of its own, lines named at their end. */
export const rowScene = (figure: OverviewFigure, years: YearExtent, text: ChartText, size: RowSize): Scene =>
  timePicture({
    selection: rowSelection(text.dataset, figure, years),
    text,
    size,
    look: rowLook(size.ownAxis),
    years,
  }).scene;

/** Where years stand in such pictures: for the axis that a column of them shares. */
export function rowYears(years: YearExtent, { width, ownAxis }: RowSize): LinearScale {
  const { room } = rowLook(ownAxis);
  return linearScale([years.from, years.to], [room.left, width - room.right]);
}

/** The key of a board: what the small pictures of its figures show. */
export const boardKey = (
  dataset: Dataset,
  figures: readonly OverviewFigure[],
  years: YearExtent,
  language: Language,
): readonly KeyEntry[] =>
  keyOf(figures.map((figure) => rowScene(figure, years, overviewText(dataset, figure, language), OFFICE)));

const OFFICE: RowSize = { width: 250, height: 64, ownAxis: false };

/** The figures that such a picture draws. */
export function rowSelection(dataset: Dataset, figure: OverviewFigure, years: YearExtent): Selection {
  const inside = (one: Observation) => yearOf(one) >= years.from && yearOf(one) <= years.to;
  const series = pictureSeries(dataset, figure).flatMap((one) => {
    const observations = one.observations.filter(inside);
    const links = one.links.filter(({ from, to }) => inside(from) && inside(to));
    return observations.length > 0 ? [{ ...one, observations, links }] : [];
  });
  const observations = series.flatMap((one) => one.observations);
  return { ...figure.selection, series, observations };
}
