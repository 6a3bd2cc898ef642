import { memo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { coverageRowScene } from '@/graphics/coverage/coverageScene';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import { rowText } from '@/narrative/coverage/coverageSentences';
import { type CoverageRow, documentsOf } from '@/query/coverage/coverageTable';
import type { YearExtent } from '@/query/selection/selection';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { CoverageDocuments } from './CoverageDocuments';
import styles from './coverage.module.css';
import { useUnfolded } from './useUnfolded';

interface CoverageRowViewProps {
  readonly dataset: Dataset;
  readonly row: CoverageRow;
  readonly years: YearExtent;
  /** Of the picture, in pixels; 0: not known yet. */
  readonly width: number;
}

/** An indicator: its name, the years of each place, how many figures each has, and its documents when asked for. */
export const CoverageRowView = memo(function CoverageRowView({
  dataset,
  row,
  years,
  width,
}: CoverageRowViewProps) {
  const wording = useWording();
  const { ui, language } = wording;
  const { indicator, cells } = row;
  const [open, turn] = useUnfolded(indicator.id);
  const name = indicator.name[language];
  return (
    <li className={styles.row}>
      <ViewLink
        className={styles.name}
        data-walk="name"
        to={{ screen: 'indicator', indicatorId: indicator.id, stageId: indicator.stageId }}
      >
        {name}
      </ViewLink>
      <div className={styles.picture} role="img" aria-label={rowText(row, wording)}>
        {width > 0 && <ScenePicture scene={coverageRowScene(row, years, width)} />}
      </div>
      <p className={styles.counts}>
        {cells.map(({ place, observations }) => (
          <span
            key={place.code}
            className={isCity(place) ? styles.city : undefined}
            style={{ color: `var(--${place.colour}t)` }}
          >
            {place.shortName[language]} {observations.length}
          </span>
        ))}
      </p>
      <button type="button" className={styles.turn} data-walk="documents" aria-expanded={open} onClick={turn}>
        {ui.coverage.documents(documentsOf(dataset, row).length)}
        <span className="visually-hidden">{ui.coverage.documentsOf(name)}</span>
      </button>
      {open && <CoverageDocuments dataset={dataset} row={row} />}
    </li>
  );
});
