import { memo, type PointerEvent, useId, useMemo, useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import { multipleFigure, type SharedScale } from '@/graphics/pictures/multipleFigure';
import { multipleScene } from '@/graphics/pictures/multipleScene';
import { nearestPlace } from '@/graphics/scene/nearest';
import { ForwardScene } from '@/picture/InteractivePicture';
import type { Multiple } from '@/query/compare/multiples';
import type { Grid } from '@/view/choices';
import { usePointPlace } from '@/view/useForwardPlace';
import { useViewState, useWording } from '@/view/ViewContext';
import { absentWords } from './absentWords';
import styles from './multiples.module.css';

interface MultiplePictureProps {
  readonly dataset: Dataset;
  readonly multiple: Multiple;
  readonly grid: Grid;
  readonly width: number;
  readonly height: number;
  /** The scale shared with other pictures; the same object as long as it is the same scale. */
  readonly shared: SharedScale | null;
  readonly onOpen: (multiple: Multiple) => void;
}

/** How far from a mark or line, in pixels, it is still the one pointed at. */
const REACH = 16;

/** One small trend with its words; the whole of it opens the indicator in Explore. */
export const MultiplePicture = memo(function MultiplePicture({
  dataset,
  multiple,
  grid,
  width,
  height,
  shared,
  onOpen,
}: MultiplePictureProps) {
  const language = useViewState(({ view }) => view.language);
  const { ui, terms } = useWording();
  const id = useId();
  const picture = useRef<HTMLDivElement>(null);
  const point = usePointPlace();
  const naming = grid === 'place' ? 'inTitle' : 'atLines';
  const figure = useMemo(
    () => multipleFigure(dataset, multiple, naming, shared, language),
    [dataset, multiple, naming, shared, language],
  );
  const drawn = useMemo(
    () => figure && multipleScene(multiple, figure.scale, figure.text, { width, height }, naming),
    [multiple, figure, width, height, naming],
  );
  if (!figure || !drawn) return <WithoutFigures dataset={dataset} multiple={multiple} />;
  const { scene, unwritten } = drawn;
  const pointAt = ({ clientX, clientY }: PointerEvent) => {
    const box = picture.current?.getBoundingClientRect();
    if (box) point(nearestPlace(scene, { x: clientX - box.left, y: clientY - box.top }, REACH));
  };
  return (
    <li
      className={styles.picture}
      data-indicator={multiple.selection.indicator.id}
      onPointerMove={pointAt}
      onPointerLeave={() => point('')}
    >
      <h2 className={styles.title}>
        <button
          type="button"
          aria-label={ui.multiples.open(figure.title)}
          aria-describedby={id}
          onClick={() => onOpen(multiple)}
        >
          {figure.title}
        </button>
      </h2>
      <p className={styles.facts}>
        {figure.facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {unwritten.length > 0 && <span>{ui.multiples.unwritten(unwritten.length)}</span>}
        {figure.differs.length > 0 && (
          <strong className={styles.differs}>≠ {figure.differs.join(terms.comma)}</strong>
        )}
        {figure.shares.map((share) => (
          <strong key={share} className={styles.differs}>
            {share}
          </strong>
        ))}
      </p>
      <p id={id} hidden>
        {figure.alt}
      </p>
      <div ref={picture} className={styles.plot}>
        <ForwardScene scene={scene} />
      </div>
    </li>
  );
});

interface WithoutFiguresProps {
  readonly dataset: Dataset;
  readonly multiple: Multiple;
}

function WithoutFigures({ dataset, multiple }: WithoutFiguresProps) {
  const { title, facts } = absentWords(dataset, multiple, useWording());
  return (
    <li className={styles.picture}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.none}>{facts}</p>
    </li>
  );
}
