import { type CSSProperties, useCallback, useEffect, useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import { PLAIN } from '@/query/catalogue/measure';
import type { Multiple } from '@/query/compare/multiples';
import { scaleOf } from '@/view/choices';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { MultiplePicture } from './MultiplePicture';
import styles from './multiples.module.css';
import { useArrived } from './useArrived';
import { useColumns } from './useColumns';
import { useShared } from './useShared';

interface MultiplesBoardProps {
  readonly dataset: Dataset;
  readonly multiples: readonly Multiple[];
  readonly title: string;
}

const HEIGHT = 138;

/** All small pictures in columns. `data-chart-ready` on it counts the paintings. */
export function MultiplesBoard({ dataset, multiples, title }: MultiplesBoardProps) {
  const { grid, scale, language, focusPlace } = useViewFields('grid', 'scale', 'language', 'focusPlace');
  const change = useChangeView();
  const { ui } = useWording();
  const board = useRef<HTMLUListElement>(null);
  const columns = useColumns(board);
  const shared = useShared(multiples, grid, scaleOf({ grid, scale }));
  const arrived = useArrived(multiples.length, title);
  const painted = useRef(0);
  const whole = columns.width > 0 && arrived >= multiples.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a painting is counted when any of these has changed it
  useEffect(() => {
    if (!whole) return;
    painted.current += 1;
    board.current?.setAttribute('data-chart-ready', String(painted.current));
  }, [whole, multiples, columns.width, shared, grid, language, focusPlace]);
  const open = useCallback(
    ({ selection }: Multiple) => {
      const [place] = selection.places;
      change(({ grid: by, focusPlace: focus }) => ({
        screen: 'indicator',
        kind: 'trend',
        indicatorId: selection.indicator.id,
        focusPlace: by === 'place' && place ? place.code : focus,
        fromYear: null,
        toYear: null,
        withFamily: false,
        measure: PLAIN,
        observationId: '',
      }));
    },
    [change],
  );
  return (
    <ul
      ref={board}
      className={styles.board}
      style={{ '--columns': columns.count } as CSSProperties}
      aria-label={ui.multiples.picturesOf(title)}
    >
      {columns.width > 0 &&
        multiples
          .slice(0, arrived)
          .map((multiple) => (
            <MultiplePicture
              key={multiple.id}
              dataset={dataset}
              multiple={multiple}
              grid={grid}
              width={columns.width}
              height={HEIGHT}
              shared={shared.get(multiple.selection.unit.id) ?? null}
              onOpen={open}
            />
          ))}
    </ul>
  );
}
