import { useMemo, useRef } from 'react';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import type { Sheet, SheetPicture } from '@/publish/sheet';
import { useElementWidth } from '@/ui/hooks/useElementWidth';
import styles from './sheetPictures.module.css';

const GAP = 24;

/** The pictures of a page, each with its words, in as many columns as there is room for. */
export function SheetPictures({ draw }: Pick<Sheet, 'draw'>) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const drawn = useMemo(() => {
    if (width === 0) return null;
    const { column } = draw();
    const columns = Math.max(1, Math.floor((width + GAP) / (column + GAP)));
    return { columns, ...draw(Math.floor((width - GAP * (columns - 1)) / columns)) };
  }, [draw, width]);
  return (
    <div
      ref={box}
      className={styles.sheet}
      style={{ gridTemplateColumns: `repeat(${drawn?.columns ?? 1}, minmax(0, 1fr))`, columnGap: GAP }}
      data-chart-ready={drawn ? '1' : undefined}
    >
      {drawn?.pictures.flatMap((picture, at) => [
        picture.section && (
          // biome-ignore lint/suspicious/noArrayIndexKey: pictures stand in their order
          <h2 key={`section-${at}`}>{picture.section}</h2>
        ),
        // biome-ignore lint/suspicious/noArrayIndexKey: pictures stand in their order
        <Picture key={at} picture={picture} />,
      ])}
    </div>
  );
}

function Picture({ picture: { title, facts, scene, notes = [] } }: { readonly picture: SheetPicture }) {
  return (
    <section className={styles.picture}>
      <h3>{title}</h3>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {scene && (
        <div role="img" aria-label={[title, ...facts].join(' ')} className={styles.scene}>
          <ScenePicture scene={scene} />
        </div>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  );
}
