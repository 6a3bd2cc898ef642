import { memo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { Shapes } from '@/graphics/glyph/Mark';
import { mark } from '@/graphics/glyph/markShapes';
import type { LinearScale } from '@/graphics/scale/linearScale';
import { classNames } from '@/lib/classNames';
import { absenceWords } from '@/narrative/absenceWords';
import type { Figure } from '@/narrative/figure';
import { CheckBox } from '@/ui/CheckBox';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { usePointPlace } from '@/view/useForwardPlace';
import { useTogglePlace } from '@/view/useTogglePlace';
import { useViewState, useWording } from '@/view/ViewContext';
import styles from './figure.module.css';

interface CoverageStripProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
  readonly xOf: LinearScale;
  readonly width: number;
}

const ROW = 17;

/** A row a place under the years of a trend: which years have a figure of which kind. The names switch the places. */
export function CoverageStrip({ dataset, figure, xOf, width }: CoverageStripProps) {
  const placeCodes = useChosenPlaces(dataset);
  const toggle = useTogglePlace(dataset);
  const { ui } = useWording();
  const has = (place: Place) =>
    [figure.selection.indicator, ...figure.selection.related].some((indicator) =>
      dataset.observationsOf.get(indicator.id)?.some(({ placeCode }) => placeCode === place.code),
    );
  return (
    <fieldset className={styles.strip}>
      <legend className={styles.stripLegend}>
        <span className="visually-hidden">{ui.coverageTitle}</span>
        <span aria-hidden="true">{ui.showPlaces}</span>
      </legend>
      {dataset.places.map((place) => (
        <StripRow
          key={place.code}
          place={place}
          figure={figure}
          xOf={xOf}
          width={width}
          available={has(place) === true}
          checked={placeCodes.includes(place.code)}
          onToggle={toggle}
        />
      ))}
    </fieldset>
  );
}

interface StripRowProps {
  readonly place: Place;
  readonly figure: Figure;
  readonly xOf: LinearScale;
  readonly width: number;
  readonly available: boolean;
  readonly checked: boolean;
  readonly onToggle: (placeCode: string, on: boolean) => void;
}

const StripRow = memo(function StripRow({
  place,
  figure,
  xOf,
  width,
  available,
  checked,
  onToggle,
}: StripRowProps) {
  const { language } = useWording();
  const point = usePointPlace();
  const forward = useViewState(({ pointedPlace, view }) => (pointedPlace || view.focusPlace) === place.code);
  const figures = figure.observations.filter(({ placeCode }) => placeCode === place.code);
  const empty = !available || (checked && figures.length === 0) ? absenceWords(figure, place) : '';
  const [left, right] = xOf.range;
  return (
    <div
      className={classNames(
        styles.stripRow,
        !isCity(place) && styles.stripContext,
        forward && styles.stripForward,
      )}
      onPointerEnter={() => point(place.code)}
      onPointerLeave={() => point('')}
    >
      <CheckBox
        className={styles.stripName ?? ''}
        checked={available && checked}
        disabled={!available}
        colour={`var(--${place.colour})`}
        onChange={(on) => onToggle(place.code, on)}
      >
        <span
          style={{
            color: available ? `var(--${place.colour}t)` : 'var(--ink3)',
            fontWeight: available && isCity(place) ? 700 : 400,
          }}
        >
          {place.shortName[language]}
        </span>
      </CheckBox>
      <svg width={width} height={ROW} className={styles.stripLine} aria-hidden="true">
        <line x1={left} x2={right} y1={ROW / 2} y2={ROW / 2} stroke="var(--grid)" />
        {figures.map((observation) => (
          <g
            key={observation.id}
            transform={`translate(${xOf(yearOf(observation)) + besideOthers(observation, figures)} ${ROW / 2}) scale(0.78)`}
          >
            <Shapes
              shapes={mark({ ...observation, bound: 'exact' }, { value: 'up', benchmark: !isCity(place) })}
              ink={`var(--${place.colour})`}
              surface="var(--surface)"
            />
          </g>
        ))}
      </svg>
      {empty && (
        <span className={styles.stripEmpty} style={{ left: left + 6 }}>
          {empty}
        </span>
      )}
    </div>
  );
});

/** Pixels aside for a figure that shares its year with others of the row, so that all of them are seen. */
function besideOthers(observation: Observation, row: readonly Observation[]): number {
  const sameYear = row.filter((other) => yearOf(other) === yearOf(observation));
  return (sameYear.indexOf(observation) - (sameYear.length - 1) / 2) * Math.min(9, 36 / sameYear.length);
}
