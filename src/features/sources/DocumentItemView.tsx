import { memo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { DocumentItem } from '@/query/sources/sourcePages';
import { useWording } from '@/view/ViewContext';
import { DocumentSeriesView } from './DocumentSeriesView';
import styles from './document.module.css';
import fold from './fold.module.css';

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
  const { ui, terms, language } = useWording();
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
          <div className={fold.row}>
            {!open && <span>{indicatorsOf(item, language).join(terms.comma)}</span>}
            <button type="button" className={fold.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? words.hidePart : words.showPart(count)}
            </button>
            {!open && <Places item={item} />}
          </div>
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

const indicatorsOf = ({ series }: DocumentItem, language: Language): readonly string[] => [
  ...new Set(series.map(({ indicator }) => indicator.name[language])),
];

/** The places that a folded item has figures of. */
function Places({ item: { series } }: { readonly item: DocumentItem }) {
  const { language } = useWording();
  const places = new Map(series.map(({ place }) => [place.code, place]));
  return (
    <span className={fold.places}>
      {[...places.values()].map(({ code, colour, shortName }) => (
        <span key={code} style={{ color: `var(--${colour}t)` }}>
          {shortName[language]}
        </span>
      ))}
    </span>
  );
}
