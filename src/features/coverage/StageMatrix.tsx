import type { CSSProperties } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isCity, type Place } from '@/domain/place';
import { classNames } from '@/lib/classNames';
import { maxOf } from '@/lib/extent';
import { type StageCoverage, stageMatrix } from '@/query/coverage/coverageSummary';
import { coverageTable } from '@/query/coverage/coverageTable';
import { useForwardPlace, usePointPlace } from '@/view/useForwardPlace';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './matrix.module.css';

/** Share of ink behind the fullest cell. */
const DARKEST = 0.3;

/** Stages by places: how many indicators have figures. A cell narrows the page to its stage and place. */
export function StageMatrix({ dataset }: { readonly dataset: Dataset }) {
  const { ui, language } = useWording();
  const matrix = stageMatrix(dataset, coverageTable(dataset));
  const forward = useForwardPlace();
  const fullest = maxOf([1, ...matrix.flatMap(({ counts }) => counts.map((one) => one.indicatorCount))]);
  return (
    <section className={styles.matrix} aria-labelledby="coverage-matrix">
      <h2 id="coverage-matrix" className={styles.heading}>
        {ui.coverage.matrixTitle} <small>{ui.coverage.matrixHint}</small>
      </h2>
      <table>
        <thead>
          <tr>
            <td />
            {dataset.places.map((place, at) => (
              <th
                key={place.code}
                data-apart={beginsContext(dataset.places, at) || undefined}
                scope="col"
                className={classNames(isCity(place) && styles.city, place.code === forward && styles.forward)}
                style={{ color: `var(--${place.colour}t)` }}
              >
                <span>{place.shortName[language]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.map((row) => (
            <MatrixRow key={row.stage.id} row={row} fullest={fullest} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Whether a place is the first after the cities. */
function beginsContext(places: readonly Place[], at: number): boolean {
  const [before, place] = [places[at - 1], places[at]];
  return before !== undefined && place !== undefined && isCity(before) && !isCity(place);
}

function MatrixRow({ row, fullest }: { readonly row: StageCoverage; readonly fullest: number }) {
  const { stageId, focusPlace } = useViewFields('stageId', 'focusPlace');
  const change = useChangeView();
  const point = usePointPlace();
  const { ui, language } = useWording();
  const { stage, counts } = row;
  const places = counts.map(({ place }) => place);
  const here = stage.id === stageId;
  return (
    <tr>
      <th scope="row" className={classNames(here && styles.here)}>
        {stage.name[language]}
      </th>
      {counts.map(({ place, indicatorCount, figureCount }, at) => {
        const apart = beginsContext(places, at) || undefined;
        const chosen = here && place.code === focusPlace;
        const name = ui.coverage.matrixCell(
          stage.name[language],
          place.shortName[language],
          indicatorCount,
          figureCount,
        );
        if (indicatorCount === 0)
          return (
            <td key={place.code} className={styles.empty} data-apart={apart}>
              <span className="visually-hidden">{name}</span>
              <span aria-hidden="true">–</span>
            </td>
          );
        const ink = (indicatorCount / fullest) ** 0.6 * DARKEST;
        return (
          <td key={place.code} data-apart={apart}>
            <button
              type="button"
              className={styles.cell}
              aria-label={name}
              aria-pressed={chosen}
              title={name}
              style={{ '--ink': ink.toFixed(3) } as CSSProperties}
              onPointerEnter={() => point(place.code)}
              onPointerLeave={() => point('')}
              onFocus={() => point(place.code)}
              onBlur={() => point('')}
              onClick={() =>
                change({
                  stageId: stage.id,
                  topicId: '',
                  indicatorId: '',
                  focusPlace: chosen ? '' : place.code,
                })
              }
            >
              <span>{indicatorCount}</span>
            </button>
          </td>
        );
      })}
    </tr>
  );
}
