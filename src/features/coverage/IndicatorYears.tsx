import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { type Observation, yearOf } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { Mark } from '@/graphics/glyph/Mark';
import { maxOf } from '@/lib/extent';
import { displayUnit } from '@/lib/numberFormat';
import type { ChartText } from '@/narrative/chartText';
import { valueText } from '@/narrative/chartText';
import { observationName } from '@/narrative/observationName';
import { type CoverageCell, type CoverageRow, figuresOf } from '@/query/coverage/coverageTable';
import { yearExtent } from '@/query/selection/selection';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { useChangeView, useWording } from '@/view/ViewContext';
import { PlaceLines } from './PlaceLines';
import styles from './years.module.css';

interface IndicatorYearsProps {
  readonly dataset: Dataset;
  readonly row: CoverageRow;
  readonly places: readonly Place[];
  readonly onOpen: (indicator: Indicator, place: Place, cell: CoverageCell) => void;
}

/** One indicator read by years: places by years, each figure with its mark and value, opening its source. */
export function IndicatorYears({ dataset, row, places, onOpen }: IndicatorYearsProps) {
  const wording = useWording();
  const { language } = wording;
  const phone = useMediaQuery(PHONE);
  const observations = row.cells.flatMap(figuresOf);
  const unit = dataset.unit.get(row.indicator.unitId);
  const extent = yearExtent(observations);
  if (!unit || !extent) return null;
  if (phone) return <PlaceLines row={row} places={places} years={extent} onOpen={onOpen} />;
  const largest = maxOf(observations.map(({ value }) => Math.abs(value)));
  const text: ChartText = { language, wording, dataset, display: displayUnit(unit, largest, language) };
  const years = Array.from({ length: extent.to - extent.from + 1 }, (_, at) => extent.from + at);
  const tight = years.length > 14;
  return (
    <div className={styles.box}>
      <table className={styles.years} data-tight={tight}>
        <thead>
          <tr>
            <th scope="col" className={styles.unit}>
              {text.display.symbol}
            </th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place, at) => {
            const cell = row.cells[at];
            const held = cell ? figuresOf(cell) : [];
            if (held.length === 0) return null;
            return (
              <tr key={place.code}>
                <th
                  scope="row"
                  style={{ color: `var(--${place.colour}t)`, fontWeight: isCity(place) ? 700 : 400 }}
                >
                  {place.shortName[language]}
                </th>
                {years.map((year) => (
                  <td key={year}>
                    {held
                      .filter((one) => yearOf(one) === year)
                      .map((one) => (
                        <Figure key={one.id} observation={one} place={place} text={text} />
                      ))}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface FigureProps {
  readonly observation: Observation;
  readonly place: Place;
  readonly text: ChartText;
}

function Figure({ observation, place, text }: FigureProps) {
  const change = useChangeView();
  const { ui } = useWording();
  const name = observationName(observation, text);
  return (
    <button
      type="button"
      className={styles.figure}
      aria-label={ui.openFigure(name)}
      title={name}
      onClick={() => change({ observationId: observation.id })}
    >
      <Mark
        observation={{ ...observation, bound: 'exact' }}
        axis={{ value: 'right', benchmark: !isCity(place) }}
        colour={`var(--${place.colour})`}
        surface="var(--band)"
        width={22}
        height={20}
      />
      <span>{valueText(observation, text)}</span>
    </button>
  );
}
