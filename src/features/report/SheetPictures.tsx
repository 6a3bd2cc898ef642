import { useMemo } from 'react';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import type { Sheet, SheetPicture } from '@/publish/sheet';
import { wordsTable } from '@/publish/slides/wordsTable';
import { useWording } from '@/view/ViewContext';
import { PlainTable } from './PlainTable';
import styles from './part.module.css';

interface SheetPicturesProps {
  readonly sheet: Sheet;
  /** Pixels that they have side by side. */
  readonly width: number;
}

const GAP = 24;

/** The pictures of a page, those that are drawn in columns, those of words alone as a table. */
export function SheetPictures({ sheet, width }: SheetPicturesProps) {
  const wording = useWording();
  const drawn = useMemo(() => {
    const { column } = sheet.draw();
    const columns = Math.max(1, Math.floor((width + GAP) / (column + GAP)));
    return sheet.draw(Math.floor((width - GAP * (columns - 1)) / columns));
  }, [sheet, width]);
  const said = drawn.pictures.filter(({ scene }) => scene === null);
  const pictures = drawn.pictures.filter(({ scene }) => scene !== null);
  const least = Math.min(drawn.column, width);
  return (
    <>
      {pictures.length > 0 && (
        <ul
          className={styles.small}
          style={{ gridTemplateColumns: `repeat(auto-fill, minmax(${least}px, 1fr))` }}
          data-chart-ready="1"
        >
          {pictures.map((picture) => (
            <SmallPicture key={picture.title} picture={picture} />
          ))}
        </ul>
      )}
      {said.length > 0 && <PlainTable body={wordsTable(said, wording)} caption={sheet.title} />}
    </>
  );
}

function SmallPicture({ picture: { title, facts, scene, notes = [] } }: { readonly picture: SheetPicture }) {
  return (
    <li>
      <p className={styles.facts}>
        <b>{title}</b> {facts[0]}
      </p>
      {facts.slice(1).map((fact) => (
        <p key={fact} className={styles.facts}>
          {fact}
        </p>
      ))}
      {scene && <ScenePicture scene={scene} />}
      {notes.map((note) => (
        <p key={note} className={styles.facts}>
          {note}
        </p>
      ))}
    </li>
  );
}
