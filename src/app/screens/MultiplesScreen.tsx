import { useMemo } from 'react';
import { ExportMenu } from '@/features/export/ExportMenu';
import figure from '@/features/figure/figure.module.css';
import { FilterBar } from '@/features/filters/FilterBar';
import { FilterRail } from '@/features/filters/FilterRail';
import { MultiplesControls } from '@/features/multiples/MultiplesControls';
import { SmallCharts } from '@/features/multiples/SmallCharts';
import { PresentButton } from '@/features/present/PresentButton';
import { classNames } from '@/lib/classNames';
import { sheetTakeaway } from '@/publish/sheetTakeaway';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { ViewHeading } from '@/ui/ViewHeading';
import { MULTIPLES_FIELDS, type ShownMultiples, shownMultiples } from '@/view/shownMultiples';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ShareMenu } from '../share/ShareMenu';
import { Notices } from '../shell/Notices';
import { ChartKinds } from './ChartKinds';
import styles from './indicator.module.css';
import { multiplesFinding } from './multiplesFinding';
import { multiplesAsSheet, multiplesTitle } from './multiplesTaken';
import type { ScreenProps } from './screenProps';

/** Small charts in the frame of the indicator page: every indicator of a stage, or every place of an indicator. */
export function MultiplesScreen({ dataset }: Pick<ScreenProps, 'dataset'>) {
  const view = useViewFields(...MULTIPLES_FIELDS);
  const wording = useWording();
  const phone = useMediaQuery(PHONE);
  const shown = useMemo(() => shownMultiples(dataset, view), [dataset, view]);
  const sheet = useMemo(
    () => multiplesAsSheet(dataset, view, shown, wording),
    [dataset, view, shown, wording],
  );
  const { ui, language } = wording;
  const finding = useMemo(() => multiplesFinding(dataset, shown, language), [dataset, shown, language]);
  const indicator = dataset.indicator.get(view.indicatorId)?.name[language] ?? '';
  const title = multiplesTitle(dataset, view, wording);
  return (
    <div className={classNames(styles.screen, styles.wide)}>
      {phone ? <FilterBar dataset={dataset} name={indicator} /> : <FilterRail dataset={dataset} />}
      <main className={styles.main} id="figure" tabIndex={-1}>
        <Notices />
        <ViewHeading
          title={title}
          views={<ChartKinds ofAllCities={dataset.panel.keyOf.has(view.indicatorId)} />}
          finding={finding}
          namedAbove={view.grid === 'place'}
        />
        <div className={figure.tools}>
          <MultiplesControls dataset={dataset} />
          <div className={styles.takeaway} data-control>
            {shown.multiples.length > 0 && <PresentButton />}
            <ShareMenu
              dataset={dataset}
              cited={sheet && (() => ({ kind: 'charts', charts: sheet }))}
              embedded={sheet && (({ sheetEmbed }) => sheetEmbed(title, finding))}
            />
            {sheet && (
              <ExportMenu takeaway={() => sheetTakeaway(dataset, sheet, wording)} dataset={dataset} />
            )}
          </div>
        </div>
        <SmallCharts dataset={dataset} shown={shown} title={title} {...columnsOf(shown)} />
        <footer className={styles.footer}>
          {ui.about} {ui.footer}
        </footer>
      </main>
    </div>
  );
}

/** Four places stand two by two, so that none stands alone. */
const columnsOf = ({ whole, multiples }: ShownMultiples) =>
  whole && multiples.length === 4 ? { columns: 2 } : {};
