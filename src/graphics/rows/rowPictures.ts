import type { Place } from '@/domain/place';
import type { ChartText } from '@/narrative/chartText';
import type { Figure } from '@/narrative/figure';
import { drawnLines, type ReferenceLine, referenceLines } from '@/narrative/referenceLines';
import { parseMeasure } from '@/query/catalogue/measure';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { isYardstick } from '@/query/derive/yardstick';
import {
  type ComparisonRow,
  type ComparisonYear,
  observationsOfRows,
} from '@/query/selection/comparisonRows';
import type { Selection } from '@/query/selection/selection';
import type { FigureRow, RowsSpec } from './rowSpec';
import { type RowsPicture, rowsPicture } from './rowsScene';
import { tableScene } from './tableScene';

/** The picture of a figure that is one of rows: places side by side, a panel, or its table in words; null for a trend. */
export function figureRows(figure: Figure, width: number): RowsPicture | null {
  const { panel, references, text } = figure;
  if (panel && !panel.shared) return { scene: tableScene(panel, text, width), bands: [] };
  const spec = panel ? panelSpec(panel, references, text, width) : comparisonSpec(figure, width);
  return spec && rowsPicture(spec);
}

/** Chosen places side by side: every figure a bar from zero, the compared one first; nothing is drawn for a trend. */
function comparisonSpec(figure: Figure, width: number): RowsSpec | null {
  const { comparison, picture, selection, references, text } = figure;
  if (!comparison || picture.kind !== 'comparison') return null;
  const { year } = picture;
  const absence = absenceIn(comparison.rows, year, text);
  return {
    rows: comparison.rows.map(
      ({ place, main, beside }): FigureRow => ({
        place,
        figures: main ? [main, ...beside] : beside,
        absence: absence(place),
        more: '',
      }),
    ),
    bars: true,
    indicatorId: selection.indicator.id,
    benchmarks: [],
    standards: references,
    whole: isWhole(selection, text),
    text,
    width,
    ...(year === 'latest' ? {} : { year }),
  };
}

function absenceIn(rows: readonly ComparisonRow[], year: ComparisonYear, { wording: { ui } }: ChartText) {
  const code = observationsOfRows(rows).find(({ derivation }) => derivation)?.derivation?.measure;
  const measure = code === undefined ? undefined : parseMeasure(code);
  return (place: Place): string => {
    if (measure && isYardstick(measure, place)) return ui.measure.yardstick;
    return year === 'latest' ? (measure ? ui.measure.noFigure : ui.noFigure) : ui.noFigureInYear(year);
  };
}

const isWhole = ({ unit }: Selection, { display }: ChartText): boolean =>
  unit.kind === 'count' && display.factor === 1;

/** Whether a panel draws bars from zero: counts and amounts; rates and ratios are marks. */
const drawsBars = ({ selection: { unit } }: ComparePanel): boolean =>
  unit.kind === 'count' || unit.kind === 'money';

/** The standards that a panel is drawn with, lowest first: none where its figures share no definition. */
export function panelReferences(panel: ComparePanel, text: ChartText): readonly ReferenceLine[] {
  if (!panel.shared) return [];
  const values = panel.selection.observations.map(({ value }) => value);
  return drawnLines(referenceLines(panel.selection, text), values, drawsBars(panel));
}

/** A panel of the compare page: the cities in their fixed order even when empty, benchmarks and standards on top. */
export function panelSpec(
  panel: ComparePanel,
  standards: RowsSpec['standards'],
  text: ChartText,
  width: number,
): RowsSpec {
  const { ui } = text.wording;
  return {
    rows: panel.rows.map(({ place, figures, more }) => ({
      place,
      figures,
      absence: ui.compare.none,
      more: more > 0 ? ui.compare.more(more) : '',
    })),
    bars: drawsBars(panel),
    indicatorId: panel.selection.indicator.id,
    benchmarks: panel.benchmarks,
    standards,
    whole: isWhole(panel.selection, text),
    text,
    width,
  };
}
