import { memo } from 'react';
import type { Indicator } from '@/domain/indicator';
import { isCity, type Place } from '@/domain/place';
import { classNames } from '@/lib/classNames';
import { cellSentence } from '@/narrative/coverage/coverageSentences';
import type { CoverageCell } from '@/query/coverage/coverageTable';
import type { YearExtent } from '@/query/selection/selection';
import { useWording } from '@/view/ViewContext';
import { CoverageMarks } from './CoverageMarks';
import { columnOf } from './columnOf';
import styles from './grid.module.css';

interface CoverageCellViewProps {
  readonly cell: CoverageCell;
  readonly indicator: Indicator;
  readonly place: Place;
  readonly years: YearExtent;
  /** Width of the strip of years in pixels. */
  readonly strip: number;
  readonly onOpen: (indicator: Indicator, place: Place, cell: CoverageCell) => void;
}

/** What a place has of an indicator: its years, how many, of which grade; or why there is nothing. */
export const CoverageCellView = memo(function CoverageCellView({
  cell,
  indicator,
  place,
  years,
  strip,
  onOpen,
}: CoverageCellViewProps) {
  const wording = useWording();
  const { ui } = wording;
  const sentence = cellSentence(cell, indicator, place, wording);
  const className = classNames(styles.cell, isCity(place) ? styles.city : styles.context);
  const style = { background: `var(${columnOf(place.code)})` };
  if (cell.kind === 'none')
    return (
      <td className={className} style={style} data-place={place.code} data-stop="" tabIndex={-1}>
        <span className="visually-hidden">{sentence}</span>
        <span aria-hidden="true" className={styles.none}>
          –
        </span>
      </td>
    );
  const near = cell.kind === 'near';
  return (
    <td className={className} style={style} data-place={place.code}>
      <button
        type="button"
        data-stop=""
        tabIndex={-1}
        className={near ? styles.near : styles.held}
        data-tip={sentence}
        onClick={() => onOpen(indicator, place, cell)}
      >
        <span className="visually-hidden">
          {sentence} {near ? ui.coverage.openNear : ui.coverage.openInExplore}{' '}
        </span>
        {near ? (
          <span>{ui.coverage.near}</span>
        ) : (
          <>
            <CoverageMarks
              observations={cell.observations}
              place={place}
              years={years}
              width={strip}
              height={22}
            />
            <span className={styles.count}>
              {cell.observations.length}
              <i data-grade={cell.grades.at(-1)}>{cell.grades.join('')}</i>
            </span>
          </>
        )}
      </button>
    </td>
  );
});
