import { memo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Place } from '@/domain/place';
import { classNames } from '@/lib/classNames';
import type { CoverageCell, CoverageRow } from '@/query/coverage/coverageTable';
import type { YearExtent } from '@/query/selection/selection';
import { useWording } from '@/view/ViewContext';
import { CoverageCellView } from './CoverageCellView';
import styles from './grid.module.css';
import { IndicatorYears } from './IndicatorYears';
import { useUnfolded } from './useUnfolded';

interface CoverageRowViewProps {
  readonly dataset: Dataset;
  readonly row: CoverageRow;
  readonly places: readonly Place[];
  readonly years: YearExtent;
  readonly strip: number;
  readonly onOpen: (indicator: Indicator, place: Place, cell: CoverageCell) => void;
}

/** An indicator, place by place; its name opens the reading year by year. */
export const CoverageRowView = memo(function CoverageRowView({
  dataset,
  row,
  places,
  years,
  strip,
  onOpen,
}: CoverageRowViewProps) {
  const { ui, language } = useWording();
  const [open, turn] = useUnfolded(row.indicator.id);
  const name = row.indicator.name[language];
  return (
    <>
      <tr className={classNames(styles.row, open && styles.openRow)} data-row="">
        <th scope="row">
          <button
            type="button"
            data-stop=""
            tabIndex={-1}
            className={styles.name}
            aria-expanded={open}
            aria-label={ui.coverage.openRow(name)}
            onClick={turn}
          >
            {name}
          </button>
        </th>
        {places.map((place, at) => {
          const cell = row.cells[at];
          return (
            cell && (
              <CoverageCellView
                key={place.code}
                cell={cell}
                indicator={row.indicator}
                place={place}
                years={years}
                strip={strip}
                onOpen={onOpen}
              />
            )
          );
        })}
      </tr>
      {open && (
        <tr className={styles.detail}>
          <td colSpan={places.length + 1}>
            <IndicatorYears dataset={dataset} row={row} places={places} onOpen={onOpen} />
          </td>
        </tr>
      )}
    </>
  );
});
