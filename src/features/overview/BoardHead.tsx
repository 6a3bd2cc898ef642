import type { Dataset } from '@/domain/dataset';
import { isCity, type Place } from '@/domain/place';
import { type RowSize, rowYears } from '@/graphics/pictures/rowScene';
import type { YearExtent } from '@/query/selection/selection';
import { useFocusPlace, usePointPlace } from '@/view/useForwardPlace';
import { useViewState, useWording } from '@/view/ViewContext';
import styles from './overview.module.css';

interface BoardHeadProps {
  readonly dataset: Dataset;
  readonly years: YearExtent;
  readonly size: RowSize;
}

/** The heads of the columns: the cities, each a switch that puts it first, the country, and the axis of the years. */
export function BoardHead({ dataset, years, size }: BoardHeadProps) {
  const { ui, language } = useWording();
  const country = dataset.places.find(({ level }) => level === 'country');
  return (
    <div className={styles.head}>
      <span>{ui.overview.indicator}</span>
      {dataset.places.filter(isCity).map((place) => (
        <CityHead key={place.code} place={place} />
      ))}
      <span className={styles.countryHead}>{country?.shortName[language]}</span>
      <span className={styles.yearsHead}>
        <span>
          {ui.overview.years} <small>{ui.overview.yearsHint}</small>
        </span>
        <YearsAxis years={years} size={size} />
      </span>
    </div>
  );
}

function CityHead({ place }: { readonly place: Place }) {
  const { ui, language } = useWording();
  const focused = useViewState(({ view }) => view.focusPlace === place.code);
  const forward = useViewState(({ pointedPlace, view }) => (pointedPlace || view.focusPlace) === place.code);
  const point = usePointPlace();
  const focus = useFocusPlace();
  const name = place.shortName[language];
  return (
    <button
      type="button"
      className={styles.cityHead}
      style={{ color: `var(--${place.colour}t)` }}
      aria-label={ui.overview.focusOn(name)}
      aria-pressed={focused}
      data-forward={forward || undefined}
      onClick={() => focus(place.code)}
      onPointerEnter={() => point(place.code)}
      onPointerLeave={() => point('')}
      onFocus={() => point(place.code)}
      onBlur={() => point('')}
    >
      {name}
    </button>
  );
}

function YearsAxis({ years, size }: { readonly years: YearExtent; readonly size: RowSize }) {
  const ticks = Array.from(
    { length: Math.floor((years.to - years.from) / 5) + 1 },
    (_, at) => years.from + at * 5,
  );
  const x = rowYears(years, size);
  return (
    <svg width={size.width} height={14} aria-hidden="true" overflow="visible">
      {ticks.map((year) => (
        <text key={year} className={styles.year} x={x(year)} y={11} textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}
