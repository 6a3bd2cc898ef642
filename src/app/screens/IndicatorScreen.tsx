import type { Dataset } from '@/domain/dataset';
import { AmongSection } from '@/features/among/AmongSection';
import { ApartFigures } from '@/features/figure/ApartFigures';
import { ChartArea } from '@/features/figure/ChartArea';
import { FigureHeading } from '@/features/figure/FigureHeading';
import { PlaceRows } from '@/features/figure/PlaceRows';
import { FilterBar } from '@/features/filters/FilterBar';
import { FilterRail } from '@/features/filters/FilterRail';
import { MeasurePicker } from '@/features/measure/MeasurePicker';
import { useStrip } from '@/features/strip/useStrip';
import { DataTable } from '@/features/table/DataTable';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
import { NARROW, PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { isOfAllCities } from '@/view/choices';
import { useViewFields, useWording } from '@/view/ViewContext';
import { MeasureNotice, Notices } from '../shell/Notices';
import { AllCitiesScreen } from './AllCitiesScreen';
import { ChartKinds } from './ChartKinds';
import { ChosenFigureSheet } from './ChosenFigureSheet';
import { ComparisonScreen } from './ComparisonScreen';
import styles from './indicator.module.css';
import { MultiplesScreen } from './MultiplesScreen';
import { FigureKey, FigureOptions, SidePanel } from './SidePanel';
import type { ScreenProps } from './screenProps';
import { Toolbar } from './Toolbar';
import { useAddedCities } from './useAddedCities';
import { useFigure } from './useFigure';
import { YearPicker } from './YearPicker';

/** The first screen: an indicator by its published figures, or among all prefecture-level cities. */
export function IndicatorScreen({ dataset: shipped, theme }: ScreenProps) {
  const { kind } = useViewFields('kind');
  const dataset = useAddedCities(shipped);
  if (kind === 'multiples') return <MultiplesScreen dataset={dataset} theme={theme} />;
  if (isOfAllCities(kind)) return <AllCitiesScreen dataset={dataset} theme={theme} />;
  if (kind === 'comparison') return <ComparedScreen dataset={dataset} />;
  return <FiguresScreen dataset={dataset} kind={kind} />;
}

/** City by city where all prefecture-level cities have the indicator, else the published figures side by side. */
function ComparedScreen({ dataset }: { readonly dataset: Dataset }) {
  const view = useStrip(dataset);
  return view ? (
    <ComparisonScreen dataset={dataset} view={view} />
  ) : (
    <FiguresScreen dataset={dataset} kind="comparison" />
  );
}

interface FiguresScreenProps {
  readonly dataset: Dataset;
  readonly kind: 'trend' | 'comparison' | 'table';
}

/** Rail, chart with its words, coverage, table, and the panel of the chosen figure. */
function FiguresScreen({ dataset, kind }: FiguresScreenProps) {
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
          {(kind !== 'table' || empty) && <ChartArea dataset={known} figure={figure} />}
          <figcaption className={styles.source}>
            {figure.source !== '' && <b>{ui.sources}</b>} {figure.source}
          </figcaption>
        </figure>
        {painted && <AmongSection dataset={dataset} indicator={base.indicator} />}
        {painted && kind !== 'table' && <ApartFigures dataset={dataset} figure={settled} />}
        {phone && (
          <div className={styles.tools}>
            <Toolbar dataset={dataset} figure={settled} />
          </div>
        )}
        {phone && kind !== 'table' && <PlaceRows figure={figure} />}
        {narrow && (
          <div className={styles.inlineKey}>
            {phone ? (
              kind !== 'table' && <FigureKey figure={settled} />
            ) : (
              <FigureOptions dataset={dataset} figure={settled} />
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
      {!narrow && (painted ? <SidePanel dataset={dataset} figure={settled} /> : <aside />)}
      {narrow && <ChosenFigureSheet dataset={dataset} figure={figure} />}
    </div>
  );
}
