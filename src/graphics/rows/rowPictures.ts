import type { Place } from '@/domain/place';
import type { ChartText } from '@/narrative/chartText';
import type { Figure } from '@/narrative/figure';
import { parseMeasure } from '@/query/catalogue/measure';
import { isYardstick } from '@/query/derive/yardstick';
import {
  type ComparisonRow,
  type ComparisonYear,
  observationsOfRows,
} from '@/query/selection/comparisonRows';
import type { FigureRow } from './rowSpec';
import { type RowsPicture, rowsPicture } from './rowsScene';

/**
 * Chosen places side by side: every figure a bar from zero, the compared one first; null for a trend.
 * @param dense how close the rows stand: from 0, as usual, to 1
 */
export function figureRows(figure: Figure, width: number, dense = 0): RowsPicture | null {
  const { comparison, picture, selection, references, text } = figure;
  if (!comparison || picture.kind !== 'comparison') return null;
  const { year } = picture;
  const absence = absenceIn(comparison.rows, year, text);
  return rowsPicture({
    rows: comparison.rows.map(
      ({ place, main, beside }): FigureRow => ({
        place,
        figures: main ? [main, ...beside] : beside,
        absence: absence(place),
      }),
    ),
    indicatorId: selection.indicator.id,
    standards: references,
    whole: selection.unit.kind === 'count' && text.display.factor === 1,
    text,
    width,
    dense,
    ...(year === 'latest' ? {} : { year }),
  });
}

function absenceIn(rows: readonly ComparisonRow[], year: ComparisonYear, { wording: { ui } }: ChartText) {
  const code = observationsOfRows(rows).find(({ derivation }) => derivation)?.derivation?.measure;
  const measure = code === undefined ? undefined : parseMeasure(code);
  return (place: Place): string => {
    if (measure && isYardstick(measure, place)) return ui.measure.yardstick;
    return year === 'latest' ? (measure ? ui.measure.noFigure : ui.noFigure) : ui.noFigureInYear(year);
  };
}
