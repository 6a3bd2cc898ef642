import { useMemo } from 'react';
import { CityBody, cityTitle } from '@/features/city/CityBody';
import { CityHead } from '@/features/city/CityHead';
import styles from '@/features/city/city.module.css';
import { cityFigures, cityPictures } from '@/features/city/citySheet';
import { ExportMenu } from '@/features/export/ExportMenu';
import { PresentButton } from '@/features/present/PresentButton';
import { sheetTakeaway } from '@/publish/sheetTakeaway';
import { cityPage } from '@/query/city/cityPage';
import { hasLine } from '@/query/city/cityRows';
import { Button } from '@/ui/Button';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ShareMenu } from '../share/ShareMenu';
import { Notices } from '../shell/Notices';
import { ChosenFigureSheet } from './ChosenFigureSheet';
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
  const names = page.parts.map(({ subject }) => subject.shortName[language]).join(' · ');
  const title = cityTitle(dataset, page, wording);
  const sheet = () => {
    const { dataset: known, observations } = cityFigures(dataset, page);
    return {
      known,
      title: names,
      lead: title,
      observations: () => observations,
      draw: (width?: number) => cityPictures(dataset, page, wording, width),
      charts: 'byIndicator' as const,
    };
  };
  const cited = () =>
    ({ kind: 'charts', charts: { ...sheet(), title: names + terms.colon + title } }) as const;
  const takeaway = () => {
    const { known, ...drawn } = sheet();
    return sheetTakeaway(known, drawn, wording);
  };
  if (embed) return <EmbeddedSheet dataset={dataset} sheet={sheet()} />;
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
        <h1>{title}</h1>
        <CityBody dataset={dataset} page={page} />
        <footer className={styles.footer}>
          {ui.about} {ui.footer}
        </footer>
      </main>
      <ChosenFigureSheet dataset={dataset} />
    </>
  );
}
