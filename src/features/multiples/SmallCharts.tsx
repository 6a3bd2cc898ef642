import { type CSSProperties, useMemo, useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import { equalRoom } from '@/graphics/pictures/equalRoom';
import { ChartCard, roomOfCard } from '@/picture/ChartCard';
import { useElementWidth } from '@/ui/hooks/useElementWidth';
import type { ShownMultiples } from '@/view/shownMultiples';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { OtherIndicators } from './OtherIndicators';
import styles from './smallCharts.module.css';

interface SmallChartsProps {
  readonly dataset: Dataset;
  readonly shown: ShownMultiples;
  readonly title: string;
  /** The most columns. */
  readonly columns?: number;
}

const GAP = 16;
const LEAST_COLUMN = 320;
/** Width between the margins of A4 in pixels, and how far a picture may shrink to stand beside another on it. */
const PAPER = { width: 702, least: 0.85 };

/** Small charts in columns, and what has none. `data-chart-ready` says of what they are drawn. */
export function SmallCharts({ dataset, shown, title, columns: most = 8 }: SmallChartsProps) {
  const { multiples, shared, absent, contextOnly, tooFew } = shown;
  const { ui, language, sentences } = useWording();
  const board = useRef<HTMLUListElement>(null);
  const room = useElementWidth(board);
  const columns = Math.min(most, Math.max(1, Math.floor((room + GAP) / (LEAST_COLUMN + GAP))));
  const width = room === 0 ? LEAST_COLUMN : Math.floor((room - GAP * (columns - 1)) / columns);
  const card = useMemo(
    () => equalRoom(dataset, multiples, shared, roomOfCard(width), language),
    [dataset, multiples, shared, width, language],
  );
  const onPaper = Math.max(1, Math.floor((PAPER.width + GAP) / (PAPER.least * width + GAP)));
  const names = sentences.joinPlaces(absent.map(({ shortName }) => shortName[language]));
  return (
    <>
      <ul
        ref={board}
        className={styles.board}
        style={{ '--columns': columns, '--on-paper': onPaper } as CSSProperties}
        aria-label={ui.multiples.picturesOf(title)}
        data-chart-ready={room > 0 ? title : undefined}
      >
        {room > 0 &&
          multiples.map((multiple) => (
            <ChartCard key={multiple.id} dataset={dataset} multiple={multiple} room={card} shared={shared} />
          ))}
      </ul>
      {multiples.length === 0 && <p className={styles.line}>{ui.multiples.none}</p>}
      {absent.length > 0 && (
        <p className={styles.line}>
          {ui.multiples.absent(names)}{' '}
          <ViewLink to={{ screen: 'data', section: 'coverage' }}>{ui.multiples.coverage}</ViewLink>
        </p>
      )}
      <OtherIndicators title={ui.multiples.contextOnly(contextOnly.length)} indicators={contextOnly} />
      <OtherIndicators title={ui.multiples.tooFew(tooFew.length)} indicators={tooFew} />
    </>
  );
}
