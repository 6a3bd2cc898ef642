import type { ReactNode } from 'react';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import { rankStrip } from '@/graphics/pictures/rankStrip';
import { lineText } from '@/narrative/city/lineText';
import { rowDisplay } from '@/narrative/city/rowWords';
import type { CityPage } from '@/query/city/cityPage';
import type { CityRow, CityStanding } from '@/query/city/cityRows';
import type { CitySubject } from '@/query/city/citySubject';
import { isOnLog } from '@/query/panel/panelScale';
import { useWording } from '@/view/ViewContext';
import marks from './cityMarks.module.css';
import styles from './cityTable.module.css';
import { isSecondAlike, rowLines } from './rowLines';

const STRIP = { width: 100, height: 20 };

interface PictureProps {
  readonly page: CityPage;
  readonly row: CityRow;
}

/** The line of a measure over the years; where there is one year only, its number says all. */
export function RowLine({ page, row }: PictureProps) {
  const { ui, language } = useWording();
  const scene = rowLines(page, row);
  const figures = row.cells.map((cell) => cell?.runs.flat() ?? []);
  const [only] = figures.flat();
  if (!scene) return <span className={marks.one}>{only && ui.city.onlyYear(only.year)}</span>;
  const display = rowDisplay(row, language);
  const words = page.parts.map(({ subject }, at) =>
    [subject.shortName[language], lineText(figures[at] ?? [], display, language)].join(' '),
  );
  return <Picture label={words.join('; ')}>{<ScenePicture scene={scene} />}</Picture>;
}

interface StripProps {
  readonly row: CityRow;
  readonly standing: CityStanding;
  readonly parts: CityPage['parts'];
  /** The cities that have a dot, by their place among the parts. */
  readonly shown: readonly number[];
}

/** All cities of an area by a measure, with a dot for each city shown; its rank stands beside it in words. */
export function RowStrip({ row, standing, parts, shown }: StripProps) {
  const dots = shown.flatMap((at) => {
    const figure = row.cells[at]?.figure;
    const place: CitySubject | undefined = parts[at]?.subject;
    return figure && place ? [{ place, value: figure.value, hollow: isSecondAlike(parts, at) }] : [];
  });
  return <ScenePicture scene={rankStrip(standing.values, dots, isOnLog(row.unit), STRIP)} />;
}

function Picture({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <span role="img" aria-label={label} className={styles.picture}>
      {children}
    </span>
  );
}
