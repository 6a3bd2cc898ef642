import type { Dataset } from '@/domain/dataset';
import { Caveat } from '@/features/figure/Caveat';
import { ChartArea } from '@/features/figure/ChartArea';
import { FigureHeading } from '@/features/figure/FigureHeading';
import { FilterBar } from '@/features/filters/FilterBar';
import { FilterRail } from '@/features/filters/FilterRail';
import { MeasurePicker } from '@/features/measure/MeasurePicker';
import { StripTable } from '@/features/strip/StripTable';
import { stripTaken } from '@/features/strip/stripFile';
import { useStrip } from '@/features/strip/useStrip';
import { DataTable } from '@/features/table/DataTable';
import { YearTable } from '@/features/table/YearTable';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
import { NARROW, PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { useViewFields, useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { MeasureNotice, Notices } from '../shell/Notices';
import { AllCitiesScreen } from './AllCitiesScreen';
import { ChartKinds } from './ChartKinds';
import { ChosenFigureSheet } from './ChosenFigureSheet';
import { ComparisonScreen } from './ComparisonScreen';
import { ContextChoice } from './ContextChoice';
import { FigureOptions } from './FigureOptions';
import styles from './indicator.module.css';
import { MultiplesScreen } from './MultiplesScreen';
import { SidePanel } from './SidePanel';
import type { ScreenProps } from './screenProps';
import { Toolbar } from './Toolbar';
import { useAddedCities } from './useAddedCities';
import { useContextFigures } from './useContextFigures';
import { useFigure } from './useFigure';
import { YearPicker } from './YearPicker';

/** What frames of other pages load of this page when asked: taken from here it stays in this page's file, and no other page loads it. */
export const INDICATOR_PARTS = { DataTable, YearTable, StripTable, ChartKinds, YearPicker, stripTaken };

/** The first screen: an indicator by its published figures, or among all prefecture-level cities. */
export function IndicatorScreen({ dataset: shipped, theme }: ScreenProps) {
  const { kind } = useViewFields('kind');
  const dataset = useAddedCities(shipped);
  if (kind === 'multiples') return <MultiplesScreen dataset={dataset} />;
  if (kind === 'relation') return <AllCitiesScreen dataset={dataset} theme={theme} />;
  if (kind === 'cities') return <LinesScreen dataset={dataset} theme={theme} />;
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

/** The lines of all cities; of a measure of a single year, which makes no line, how they lie in that year. */
function LinesScreen({ dataset, theme }: ScreenProps) {
  const view = useStrip(dataset);
  const { language } = useWording();
  if (view?.strip.years.length !== 1) return <AllCitiesScreen dataset={dataset} theme={theme} />;
  const why = CITIES_WORDS[language].oneYear(view.strip.year);
  return <ComparisonScreen dataset={dataset} view={view} why={why} />;
}

interface FiguresScreenProps {
  readonly dataset: Dataset;
  readonly kind: 'trend' | 'comparison' | 'table';
}

/** Rail, chart with its words, years, table, and the panel of the chosen figure. */
function FiguresScreen({ dataset, kind }: FiguresScreenProps) {
  const { ui } = useWording();
  const phone = useMediaQuery(PHONE);
  const narrow = useMediaQuery(NARROW);
  const figure = useFigure(dataset);
  useContextFigures(dataset, figure?.found.indicator.id ?? '');
  const settled = useAfterPaint(figure, figure);
  const painted = useAfterPaint(true, false);
  if (!figure || !settled) return null;

  const { indicator } = figure.derived?.base ?? figure.selection;
  const known = figure.text.dataset;
  const empty = figure.observations.length === 0;
  const late = settled.selection.indicator.id !== figure.selection.indicator.id;
  const ofAllCities = dataset.panel.keyOf.has(indicator.id);
  const takeaway = (
    <div className={styles.takeaway} data-control>
      <FigureOptions dataset={dataset} indicator={indicator} />
      <Toolbar dataset={dataset} figure={settled} />
    </div>
  );
  return (
    <div className={styles.screen} data-late={late || undefined}>
      {phone ? (
        <FilterBar dataset={dataset} name={indicator.name[figure.text.language]} />
      ) : (
        <FilterRail dataset={dataset} />
      )}
      <main className={styles.main}>
        <Notices />
        <MeasureNotice dataset={dataset} />
        <figure id="figure" className={styles.figure} tabIndex={-1}>
          <FigureHeading figure={figure} views={<ChartKinds ofAllCities={ofAllCities} />}>
            <MeasurePicker dataset={dataset} indicatorId={indicator.id} />
            <ContextChoice figure={figure} ofAllCities={ofAllCities} />
            {kind === 'comparison' && <YearPicker selection={figure.found} />}
            {!phone && takeaway}
          </FigureHeading>
          {(kind !== 'table' || empty) && <ChartArea dataset={known} figure={figure} />}
          {!empty && (
            <figcaption>
              {painted && <Caveat dataset={dataset} figure={settled} />}
              <p className={styles.source}>
                {ui.sources}
                {figure.text.wording.terms.colon}
                {figure.source}
              </p>
            </figcaption>
          )}
          {phone && takeaway}
        </figure>
        {painted && kind === 'trend' && <YearTable dataset={settled.text.dataset} figure={settled} />}
        {!empty && kind !== 'trend' && (
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
