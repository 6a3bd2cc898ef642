import { panelLines } from '@/graphics/rows/panelTable';
import { classNames } from '@/lib/classNames';
import { placeName } from '@/narrative/chartText';
import type { Figure } from '@/narrative/figure';
import { observationName } from '@/narrative/observationName';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { useForwardPlace, usePointPlace } from '@/view/useForwardPlace';
import { useWording } from '@/view/ViewContext';
import styles from './panelTable.module.css';
import { usePressFigure } from './usePressFigure';

interface PanelTableProps {
  readonly figure: Figure;
  readonly panel: ComparePanel;
}

/** A panel whose figures share no definition: each figure with its own, nothing drawn on one axis. */
export function PanelTable({ figure, panel }: PanelTableProps) {
  const { ui } = useWording();
  const press = usePressFigure();
  const forward = useForwardPlace();
  const point = usePointPlace();
  const { text } = figure;
  const lines = panelLines(panel, text);
  const { columns } = ui.compare;
  return (
    <table className={styles.table} aria-label={figure.alt}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{columns.place}</th>
          <th scope="col">{columns.definition}</th>
          <th scope="col">{columns.when}</th>
          <th scope="col">{columns.value}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ place, first, observation, definition, when, value }) => (
          <tr
            key={observation?.id ?? place.code}
            className={classNames(first && styles.firstLine, forward === place.code && styles.forward)}
            onPointerEnter={() => point(place.code)}
            onPointerLeave={() => point('')}
          >
            <th scope="row" style={{ color: observation ? `var(--${place.colour}t)` : undefined }}>
              {first ? (
                placeName(place.code, text)
              ) : (
                <span className="visually-hidden">{placeName(place.code, text)}</span>
              )}
            </th>
            {observation ? (
              <>
                <td>{definition}</td>
                <td className={styles.when}>{when}</td>
                <td className={styles.value}>
                  <button
                    type="button"
                    style={{ color: `var(--${place.colour}t)` }}
                    aria-label={ui.openFigure(observationName(observation, text))}
                    onClick={() => press(observation)}
                  >
                    {value}
                  </button>
                </td>
              </>
            ) : (
              <td colSpan={3} className={styles.none}>
                {ui.compare.none}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
