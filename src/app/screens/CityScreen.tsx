import { useMemo } from 'react';
import { CityBody } from '@/features/city/CityBody';
import { CityHead } from '@/features/city/CityHead';
import styles from '@/features/city/city.module.css';
import { cityTitle } from '@/features/city/cityTitle';
import { ExportMenu } from '@/features/export/ExportMenu';
import { PresentButton } from '@/features/present/PresentButton';
import { unbroken } from '@/lib/unbroken';
import { cityPage } from '@/query/city/cityPage';
import { hasLine } from '@/query/city/cityRows';
import { Button } from '@/ui/Button';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ShareMenu } from '../share/ShareMenu';
import { Notices } from '../shell/Notices';
import { ChosenFigureSheet } from './ChosenFigureSheet';
import { cityNames, citySheet, cityTakeaway } from './cityTaken';
import { EmbeddedSheet } from './framedPage';
import type { ScreenProps } from './screenProps';

/** A city by its figures, alone or beside another. */
export function CityScreen({ dataset }: ScreenProps) {
  const choice = useViewFields('cityCode', 'besideCode', 'stageId');
  const { embed } = useViewFields('embed');
  const wording = useWording();
  const page = useMemo(() => cityPage(dataset, choice, new Date().getFullYear()), [dataset, choice]);
  if (!page) return null;
  const { ui, terms, language } = wording;
  const names = cityNames(page, wording);
  const title = cityTitle(dataset, page, wording);
  const cited = () =>
    ({
      kind: 'charts',
      charts: { ...citySheet(dataset, page, wording).sheet, title: names + terms.colon + title },
    }) as const;
  const takeaway = () => cityTakeaway(dataset, page, wording);
  if (embed) {
    const { known, sheet } = citySheet(dataset, page, wording);
    return <EmbeddedSheet dataset={known} sheet={sheet} />;
  }
  return (
    <>
      <main className={styles.page} id="figure" tabIndex={-1}>
        <Notices />
        <p className="paper-name print-only">
          {[names, dataset.stage.get(page.stageId)?.name[language]].filter(Boolean).join(' · ')}
        </p>
        <div className={styles.top}>
          <CityHead dataset={dataset} parts={page.parts} />
          <div className={styles.tools}>
            {page.rows.some(hasLine) && <PresentButton />}
            <ShareMenu
              dataset={dataset}
              cited={cited}
              embedded={({ sheetEmbed }) => sheetEmbed(names, title)}
            />
            <ExportMenu takeaway={takeaway} dataset={dataset} />
            <Button onClick={() => window.print()}>{ui.city.print}</Button>
          </div>
        </div>
        <h1>{unbroken(title)}</h1>
        <CityBody dataset={dataset} page={page} />
        <footer className={styles.footer}>
          {ui.about} {ui.footer}
        </footer>
      </main>
      <ChosenFigureSheet dataset={dataset} />
    </>
  );
}
