import { memo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { DocumentItem } from '@/query/sourcePages';
import { useWording } from '@/view/ViewContext';
import { DocumentSeriesView } from './DocumentSeriesView';
import styles from './document.module.css';

interface DocumentItemViewProps {
  readonly dataset: Dataset;
  readonly item: DocumentItem;
  readonly name: string;
  /** Whether its figures are listed only when asked for. */
  readonly folded: boolean;
  readonly manyPlaces: boolean;
}

/** An item of a document with its figures, indicator by indicator. */
export const DocumentItemView = memo(function DocumentItemView({
  dataset,
  item,
  name,
  folded,
  manyPlaces,
}: DocumentItemViewProps) {
  const { ui } = useWording();
  const [open, setOpen] = useState(!folded);
  const words = ui.sourcePages;
  const count = item.series.reduce(
    (sum, { figures }) => sum + figures.reduce((some, { high }) => some + (high ? 2 : 1), 0),
    0,
  );
  const height = open
    ? item.series.reduce((sum, { figures }) => sum + Math.max(56, Math.min(figures.length, 5) * 26), 0)
    : 36;
  return (
    <li className={styles.item} style={{ containIntrinsicSize: `auto 1px auto ${height}px` }}>
      <p className={styles.itemName} lang="zh-CN">
        {name}
      </p>
      <div className={styles.itemBody}>
        {folded && (
          <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.hidePart : words.showPart(count)}
          </button>
        )}
        {open &&
          item.series.map((series) => (
            <DocumentSeriesView
              key={`${series.indicator.id} ${series.place.code}`}
              dataset={dataset}
              series={series}
              manyPlaces={manyPlaces}
            />
          ))}
      </div>
    </li>
  );
});
