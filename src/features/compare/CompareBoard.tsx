import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Figure } from '@/narrative/figure';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
import { BoardPanel } from './BoardPanel';
import styles from './compare.module.css';
import { EmptyBoard } from './EmptyBoard';
import { usePanelWidth } from './usePanelWidth';

interface CompareBoardProps {
  readonly dataset: Dataset;
  readonly panels: readonly ComparePanel[];
  /** What saves a panel alone as picture or data. */
  readonly renderExport: (figure: Figure) => ReactNode;
}

/** As many panels as any screen shows at first; the others follow once these are painted. */
const FIRST = 9;
const NONE: readonly ComparePanel[] = [];

const idOf = ({ selection }: ComparePanel): string => selection.indicator.id;

/** The panels in columns: three, two under 1200 px, one under 760 px. */
export function CompareBoard({ dataset, panels, renderExport }: CompareBoardProps) {
  const grid = useRef<HTMLUListElement>(null);
  const width = usePanelWidth(grid);
  const late = useAfterPaint(panels, NONE);
  const shown = useMemo(() => {
    const first = panels.slice(0, FIRST);
    const ids = new Set(first.map(idOf));
    const rest = late === panels ? panels.slice(FIRST) : late;
    return [...first, ...rest.filter((panel) => !ids.has(idOf(panel)))];
  }, [panels, late]);
  const painted = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown and its width are what was painted
  useEffect(() => {
    if (width === 0) return;
    const frame = requestAnimationFrame(() => {
      painted.current += 1;
      grid.current?.setAttribute('data-chart-ready', String(painted.current));
    });
    return () => cancelAnimationFrame(frame);
  }, [shown, width]);
  return (
    <>
      {panels.length === 0 && <EmptyBoard />}
      <ul className={styles.grid} ref={grid}>
        {width > 0 &&
          shown.map((panel) => (
            <BoardPanel
              key={idOf(panel)}
              dataset={dataset}
              panel={panel}
              width={width}
              renderExport={renderExport}
            />
          ))}
      </ul>
    </>
  );
}
