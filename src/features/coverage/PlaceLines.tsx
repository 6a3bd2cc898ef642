import type { Indicator } from '@/domain/indicator';
import { isCity, type Place } from '@/domain/place';
import { cellSentence } from '@/narrative/coverage/coverageSentences';
import type { CoverageCell, CoverageRow } from '@/query/coverage/coverageTable';
import type { YearExtent } from '@/query/selection/selection';
import { useWording } from '@/view/ViewContext';
import { CoverageMarks } from './CoverageMarks';
import styles from './phone.module.css';

interface PlaceLinesProps {
  readonly row: CoverageRow;
  readonly places: readonly Place[];
  readonly years: YearExtent;
  readonly onOpen: (indicator: Indicator, place: Place, cell: CoverageCell) => void;
}

/** One indicator on a phone: a line a place, with its years, or why there is nothing. */
export function PlaceLines({ row, places, years, onOpen }: PlaceLinesProps) {
  const wording = useWording();
  const { ui, language } = wording;
  return (
    <ul className={styles.lines}>
      {places.map((place, at) => {
        const cell = row.cells[at];
        if (!cell) return null;
        const sentence = cellSentence(cell, row.indicator, place, wording);
        const name = (
          <b style={{ color: `var(--${place.colour}t)`, fontWeight: isCity(place) ? 700 : 400 }}>
            {place.shortName[language]}
          </b>
        );
        if (cell.kind === 'none')
          return (
            <li key={place.code} className={styles.missing}>
              {name} <span>{ui.noFigure}</span>
            </li>
          );
        return (
          <li key={place.code}>
            <button type="button" className={styles.line} onClick={() => onOpen(row.indicator, place, cell)}>
              <span className="visually-hidden">{sentence} </span>
              {name}
              {cell.kind === 'near' ? (
                <span aria-hidden="true">
                  {cell.indicators.map((one) => one.name[language]).join(wording.terms.comma)}
                </span>
              ) : (
                <>
                  <CoverageMarks
                    observations={cell.observations}
                    place={place}
                    years={years}
                    width={190}
                    height={24}
                  />
                  <span className={styles.count}>
                    {cell.observations.length} <i data-grade={cell.grades.at(-1)}>{cell.grades.join('')}</i>
                  </span>
                </>
              )}
            </button>
          </li>
        );
      })}
      <li className={styles.axis} aria-hidden="true">
        <b />
        <span>{years.from}</span>
        <span>{years.from === years.to ? '' : years.to}</span>
      </li>
    </ul>
  );
}
