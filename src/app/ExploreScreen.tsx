import { lazy, Suspense } from 'react';
import { AmongSection } from '@/features/among/AmongSection';
import { ApartFigures } from '@/features/figure/ApartFigures';
import { ChartArea } from '@/features/figure/ChartArea';
import { CitiesOnly } from '@/features/figure/CitiesOnly';
import { FigureHeading } from '@/features/figure/FigureHeading';
import { MarkKey } from '@/features/figure/MarkKey';
import { PlaceRows } from '@/features/figure/PlaceRows';
import { FilterBar } from '@/features/filters/FilterBar';
import { FilterRail } from '@/features/filters/FilterRail';
import { MeasurePicker } from '@/features/measure/MeasurePicker';
import { ObservationPanel } from '@/features/observation/ObservationPanel';
import { DataTable } from '@/features/table/DataTable';
import { useAfterPaint } from '@/ui/useAfterPaint';
import { NARROW, PHONE, useMediaQuery } from '@/ui/useMediaQuery';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { isOfAllCities } from '@/view/view';
import { AllCitiesScreen } from './AllCitiesScreen';
import { ChartKinds } from './ChartKinds';
import styles from './explore.module.css';
import { MeasureNotice, Notices } from './Notices';
import { FigureOptions, SidePanel } from './SidePanel';
import type { ScreenProps } from './screenProps';
import { Toolbar } from './Toolbar';
import { useAddedCities } from './useAddedCities';
import { useFigure } from './useFigure';
import { YearPicker } from './YearPicker';

const Sheet = lazy(() => import('@/ui/Sheet').then((module) => ({ default: module.Sheet })));

/** The first screen: an indicator by its published figures, or among all prefecture-level cities. */
export function ExploreScreen({ dataset: shipped, theme }: ScreenProps) {
  const { kind } = useViewFields('kind');
  const dataset = useAddedCities(shipped);
  return isOfAllCities(kind) ? (
    <AllCitiesScreen dataset={dataset} theme={theme} />
  ) : (
    <FiguresScreen dataset={dataset} theme={theme} kind={kind} />
  );
}

interface FiguresScreenProps extends ScreenProps {
  readonly kind: 'trend' | 'comparison' | 'table';
}

/** Rail, chart with its words, coverage, table, and the panel of the chosen figure. */
function FiguresScreen({ dataset, theme, kind }: FiguresScreenProps) {
  const { observationId } = useViewFields('observationId');
  const change = useChangeView();
  const { ui } = useWording();
  const phone = useMediaQuery(PHONE);
  const narrow = useMediaQuery(NARROW);
  const figure = useFigure(dataset);
  const settled = useAfterPaint(figure, figure);
  const painted = useAfterPaint(true, false);
  if (!figure || !settled) return null;

  const { selection } = figure;
  const base = figure.derived?.base ?? selection;
  const known = figure.text.dataset;
  const chosen = observationId !== '';
  const empty = figure.observations.length === 0;
  return (
    <div className={styles.screen}>
      {phone ? (
        <FilterBar dataset={dataset} selection={base} />
      ) : (
        <FilterRail dataset={dataset} available={base.available} />
      )}
      <main className={styles.main}>
        <Notices />
        <MeasureNotice dataset={dataset} />
        <figure id="figure" className={styles.figure} tabIndex={-1}>
          <FigureHeading figure={figure}>
            <div className={styles.tools}>
              <ChartKinds ofAllCities={dataset.panel.keyOf.has(base.indicator.id)} />
              <MeasurePicker dataset={dataset} indicatorId={base.indicator.id} />
              {kind === 'comparison' && <YearPicker selection={figure.found} />}
              {!phone && (
                <div className={styles.takeaway}>
                  <Toolbar dataset={dataset} figure={settled} />
                </div>
              )}
            </div>
          </FigureHeading>
          {kind !== 'table' && <CitiesOnly dataset={known} figure={figure} />}
          {(kind !== 'table' || empty) && <ChartArea dataset={known} figure={figure} theme={theme} />}
          <figcaption className={styles.source}>
            {figure.source !== '' && <b>{ui.sources}</b>} {figure.source}
          </figcaption>
        </figure>
        {painted && <AmongSection dataset={dataset} indicator={base.indicator} />}
        {painted && kind !== 'table' && <ApartFigures dataset={dataset} figure={settled} theme={theme} />}
        {phone && (
          <div className={styles.tools}>
            <Toolbar dataset={dataset} figure={settled} />
          </div>
        )}
        {phone && kind !== 'table' && <PlaceRows figure={figure} />}
        {narrow && (
          <div className={styles.inlineKey}>
            {phone ? (
              kind !== 'table' && <MarkKey figure={settled} kind={kind} />
            ) : (
              <FigureOptions dataset={dataset} figure={settled} kind={kind} />
            )}
          </div>
        )}
        {!empty && (
          <section className={styles.table} aria-labelledby="table-title">
            <h2 id="table-title">
              {ui.dataTable} <small>{ui.rows(figure.observations.length)}</small>
            </h2>
            {painted && <DataTable dataset={settled.text.dataset} figure={settled} />}
          </section>
        )}
        <footer className={styles.footer}>
          {ui.about} {ui.footer}
        </footer>
      </main>
      {!narrow && <SidePanel dataset={dataset} figure={settled} kind={kind} />}
      {narrow && chosen && (
        <Suspense fallback={null}>
          <Sheet
            opened={chosen}
            onClose={() => change({ observationId: '' })}
            title={ui.chosen}
            closeLabel={ui.close}
            position={phone ? 'bottom' : 'right'}
          >
            <ObservationPanel dataset={dataset} inSheet figure={figure} />
          </Sheet>
        </Suspense>
      )}
    </div>
  );
}
