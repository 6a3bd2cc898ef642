import { type CSSProperties, memo } from 'react';
import type { Observation } from '@/domain/observation';
import { Mark } from '@/graphics/glyph/Mark';
import { markRadius } from '@/graphics/glyph/markShapes';
import type { ChartText } from '@/narrative/chartText';
import { standingWords } from '@/narrative/overview/standingWords';
import type { CityStanding, OverviewFigure } from '@/query/overview/overviewFigure';
import { useFocusPlace, usePointPlace } from '@/view/useForwardPlace';
import { useChangeView, useViewState } from '@/view/ViewContext';
import styles from './cells.module.css';

interface CityCellProps {
  readonly figure: OverviewFigure;
  readonly standing: CityStanding;
  readonly text: ChartText;
}

const AXIS = { value: 'right' } as const;

/** Room for a mark with its ring and brackets. */
const markWidth = (observation: Observation): number =>
  Math.max(22, 2 * Math.ceil(markRadius(observation, AXIS) + 3));

/** A city's latest figure with its mark, year, distance to the country and what became of its aim. */
export const CityCell = memo(function CityCell({ figure, standing, text }: CityCellProps) {
  const { place, shown } = standing;
  const forward = useViewState(({ pointedPlace, view }) => (pointedPlace || view.focusPlace) === place.code);
  const chosen = useViewState(({ view }) => shown !== null && view.observationId === shown.id);
  const change = useChangeView();
  const point = usePointPlace();
  const focus = useFocusPlace();
  const { ui } = text.wording;
  const words = standingWords(figure, standing, text);
  const name = place.shortName[text.language];
  return (
    <li
      className={styles.cell}
      data-forward={forward || undefined}
      data-empty={words === null || undefined}
      onPointerEnter={() => point(place.code)}
      onPointerLeave={() => point('')}
    >
      <button
        type="button"
        className={styles.place}
        style={{ color: `var(--${place.colour}t)` }}
        aria-label={ui.overview.focusOn(name)}
        onClick={() => focus(place.code)}
      >
        {name}
      </button>
      {shown && words ? (
        <>
          <button
            type="button"
            className={styles.figure}
            aria-pressed={chosen}
            onClick={() => change({ observationId: shown.id })}
            onFocus={() => point(place.code)}
            onBlur={() => point('')}
            style={{ '--mark': `${markWidth(shown)}px` } as CSSProperties}
          >
            <Mark
              observation={{ ...shown, bound: 'exact' }}
              axis={AXIS}
              colour={`var(--${place.colour})`}
              surface="transparent"
              width={markWidth(shown)}
              height={26}
            />
            <strong aria-hidden="true" style={{ color: `var(--${place.colour}t)` }}>
              {words.value}
            </strong>
            <span aria-hidden="true" className={styles.period}>
              {words.period}
            </span>
            <span className="visually-hidden">{ui.openFigure(words.name)}</span>
          </button>
          {words.gap !== '' && <p className={styles.fact}>{words.gap}</p>}
          {words.aim !== '' && <p className={styles.fact}>{words.aim}</p>}
        </>
      ) : (
        <p className={styles.none}>
          <span className="visually-hidden">{name} </span>
          {ui.overview.noFigure}
        </p>
      )}
    </li>
  );
});
