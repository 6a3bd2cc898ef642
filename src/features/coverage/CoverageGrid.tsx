import { type CSSProperties, type SyntheticEvent, useCallback, useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { classNames } from '@/lib/classNames';
import { type CoverageRow, coverageTable, groupCoverage } from '@/query/coverage/coverageTable';
import { useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { useFocusPlace, useForwardPlace, usePointPlace } from '@/view/useForwardPlace';
import { useViewFields, useWording } from '@/view/ViewContext';
import { CoverageSection } from './CoverageSection';
import { columnOf } from './columnOf';
import styles from './grid.module.css';
import { useGridKeys } from './useGridKeys';
import { useOpenCell } from './useOpenCell';

/** The room that a page with so many places needs, else a cell has its strip of years above its count. */
const tightUnder = (places: number): string => `(max-width: ${419 + places * 118}px)`;
/** Up to so many indicators nothing is folded. */
const FEW = 12;

interface Tip {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

interface CoverageGridProps {
  readonly dataset: Dataset;
  readonly rows: readonly CoverageRow[];
}

/** Indicators by places: one grid, walked with the arrow keys; what a cell holds is said when it is pointed at. */
export function CoverageGrid({ dataset, rows }: CoverageGridProps) {
  const { ui, language } = useWording();
  const { focusPlace } = useViewFields('focusPlace');
  const { places, years } = coverageTable(dataset);
  const forward = useForwardPlace();
  const point = usePointPlace();
  const focus = useFocusPlace();
  const onOpen = useOpenCell(dataset);
  const { grid, onFocus, onKeyDown } = useGridKeys<HTMLTableElement>();
  const [tip, setTip] = useState<Tip | null>(null);
  const groups = useMemo(() => groupCoverage(dataset, rows), [dataset, rows]);
  const few = rows.length <= FEW;
  const tight = useMediaQuery(tightUnder(places.length));
  const strip = tight ? 62 : 78;
  const cities = places.filter(isCity).length;
  const columns = {
    '--cities': cities,
    '--others': places.length - cities,
    [columnOf(forward)]: 'var(--hit)',
  } as CSSProperties;
  const at = useCallback(
    ({ target }: SyntheticEvent) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
      point(cell?.dataset.place ?? '');
      setTip(tipOf(cell));
    },
    [point],
  );
  const leave = () => {
    point('');
    setTip(null);
  };
  return (
    <>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that arrow keys walk
        role="grid"
        className={styles.grid}
        aria-label={`${ui.coverage.tableTitle}${language === 'zh' ? '，' : '. '}${ui.coverage.tableHelp}`}
        style={columns}
        data-tight={tight || undefined}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTip(null);
          else onKeyDown(event);
        }}
        onFocus={(event) => {
          onFocus(event);
          at(event);
        }}
        onBlur={leave}
        onPointerOver={at}
        onPointerLeave={leave}
      >
        <thead>
          <tr className={styles.head} data-row="">
            <th scope="col">{ui.coverage.indicator}</th>
            {places.map((place) => (
              <th
                key={place.code}
                scope="col"
                className={classNames(isCity(place) ? styles.city : styles.context)}
              >
                <button
                  type="button"
                  data-stop=""
                  tabIndex={-1}
                  aria-pressed={focusPlace === place.code}
                  title={ui.coverage.narrowTo(place.shortName[language])}
                  style={{ color: `var(--${place.colour}t)` }}
                  onClick={() => focus(place.code)}
                >
                  {place.shortName[language]}
                </button>
                <small aria-hidden="true" style={{ width: strip }}>
                  <span>{years.from}</span>
                  <span>{strip > 70 ? years.to : String(years.to).slice(2)}</span>
                </small>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <CoverageSection
            key={group.stage.id}
            dataset={dataset}
            group={group}
            places={places}
            years={years}
            strip={strip}
            loneOpen={few}
            onOpen={onOpen}
          />
        ))}
      </table>
      {tip && (
        <div className={styles.tip} aria-hidden="true" style={{ left: tip.left, top: tip.top }}>
          {tip.text}
        </div>
      )}
    </>
  );
}

const TIP_WIDTH = 300;

function tipOf(cell: HTMLElement | null): Tip | null {
  if (!cell) return null;
  const text =
    cell.querySelector<HTMLElement>('[data-tip]')?.dataset.tip ?? cell.querySelector('span')?.textContent;
  if (!text) return null;
  const { left, right, bottom } = cell.getBoundingClientRect();
  const room = document.documentElement.clientWidth - TIP_WIDTH - 8;
  return { text, left: Math.max(8, Math.min((left + right) / 2 - TIP_WIDTH / 2, room)), top: bottom + 2 };
}
