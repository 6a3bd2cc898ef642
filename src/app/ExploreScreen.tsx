import { lazy, Suspense, useMemo } from 'react';
import { describeFigure } from '@/charts/figure';
import type { ThemeName } from '@/charts/palette';
import type { DataProblem } from '@/domain/dataProblem';
import type { Dataset } from '@/domain/dataset';
import { ChartArea } from '@/features/figure/ChartArea';
import { FigureHeading } from '@/features/figure/FigureHeading';
import { MarkKey } from '@/features/figure/MarkKey';
import { PlaceRows } from '@/features/figure/PlaceRows';
import { FilterBar } from '@/features/filters/FilterBar';
import { FilterRail } from '@/features/filters/FilterRail';
import { PlaceOptions } from '@/features/filters/PlaceOptions';
import { ShowOptions } from '@/features/filters/ShowOptions';
import { ObservationPanel } from '@/features/observation/ObservationPanel';
import { DataTable } from '@/features/table/DataTable';
import { select } from '@/query/selection';
import { useAfterPaint } from '@/ui/useAfterPaint';
import { NARROW, PHONE, useMediaQuery } from '@/ui/useMediaQuery';
import { useChangeView, useView, useWording } from '@/view/ViewContext';
import styles from './explore.module.css';
import { Notices } from './Notices';
import { Toolbar } from './Toolbar';
import { YearPicker } from './YearPicker';

const Sheet = lazy(() => import('@/ui/Sheet').then((module) => ({ default: module.Sheet })));

interface ExploreScreenProps {
  readonly dataset: Dataset;
  readonly problems: readonly DataProblem[];
  readonly theme: ThemeName;
  readonly onRetry: () => void;
}

/** The first screen: rail, chart with its words, coverage, table, and the panel of the chosen figure. */
export function ExploreScreen({ dataset, problems, theme, onRetry }: ExploreScreenProps) {
  const view = useView();
  const change = useChangeView();
  const { ui, language } = useWording();
  const phone = useMediaQuery(PHONE);
  const narrow = useMediaQuery(NARROW);
  const { indicatorId, placeCodes, fromYear, toYear, natures, withFamily, kind, comparisonYear } = view;
  const selection = useMemo(
    () => select(dataset, { indicatorId, placeCodes, fromYear, toYear, natures, withFamily }),
    [dataset, indicatorId, placeCodes, fromYear, toYear, natures, withFamily],
  );
  const figure = useMemo(() => {
    if (!selection) return null;
    const picture = kind === 'comparison' ? { kind, year: comparisonYear } : { kind: 'trend' as const };
    return describeFigure(dataset, selection, picture, language);
  }, [dataset, selection, kind, comparisonYear, language]);
  const tableFigure = useAfterPaint(figure, null);
  if (!selection || !figure) return null;

  const picture = kind === 'comparison' ? 'comparison' : 'trend';
  const chosen = view.observationId !== '';
  return (
    <div className={styles.screen}>
      {phone ? (
        <FilterBar dataset={dataset} selection={selection} />
      ) : (
        <FilterRail dataset={dataset} selection={selection} />
      )}
      <main className={styles.main}>
        <Notices found={problems} onRetry={onRetry} />
        <figure id="figure" className={styles.figure} tabIndex={-1}>
          <FigureHeading figure={figure}>
            <div className={styles.tools}>
              {kind === 'comparison' && <YearPicker selection={selection} />}
              {!phone && <Toolbar dataset={dataset} figure={figure} />}
            </div>
          </FigureHeading>
          {kind !== 'table' && <ChartArea dataset={dataset} figure={figure} theme={theme} />}
          <figcaption className={styles.source}>
            {figure.source !== '' && <b>{ui.sources}</b>} {figure.source}
          </figcaption>
        </figure>
        {phone && (
          <div className={styles.tools}>
            <Toolbar dataset={dataset} figure={figure} />
          </div>
        )}
        {phone && kind !== 'table' && <PlaceRows figure={figure} />}
        {narrow && (
          <div className={styles.inlineKey}>
            {!phone && kind !== 'trend' && <PlaceOptions dataset={dataset} />}
            {!phone && <ShowOptions dataset={dataset} selection={selection} />}
            {kind !== 'table' && <MarkKey figure={figure} kind={picture} />}
          </div>
        )}
        <section className={styles.table} aria-labelledby="table-title">
          <h2 id="table-title">
            {ui.dataTable} <small>{ui.rows(figure.observations.length)}</small>
          </h2>
          {tableFigure && <DataTable dataset={dataset} figure={tableFigure} />}
        </section>
        <footer className={styles.footer}>
          {ui.about} {ui.footer}
        </footer>
      </main>
      {!narrow && (
        <aside className={styles.panel}>
          <ObservationPanel dataset={dataset} />
          {kind !== 'trend' && <PlaceOptions dataset={dataset} />}
          <ShowOptions dataset={dataset} selection={selection} />
          {kind !== 'table' && <MarkKey figure={figure} kind={picture} />}
        </aside>
      )}
      {narrow && chosen && (
        <Suspense fallback={null}>
          <Sheet
            opened={chosen}
            onClose={() => change({ observationId: '' })}
            title={ui.chosen}
            closeLabel={ui.close}
            position={phone ? 'bottom' : 'right'}
          >
            <ObservationPanel dataset={dataset} inSheet />
          </Sheet>
        </Suspense>
      )}
    </div>
  );
}
