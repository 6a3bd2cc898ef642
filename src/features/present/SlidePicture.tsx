import { type CSSProperties, useMemo, useRef } from 'react';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import type { Scene } from '@/graphics/scene/scene';
import { useElementSide } from '@/ui/hooks/useElementWidth';
import styles from './slide.module.css';
import type { SlideContent } from './slideContent';
import { unitOf } from './slideSize';

/** Sizes of a chart's words: on a slide of full size, and as they are drawn. */
const WORDS = { slide: 28, drawn: 13 };
/** The least that a picture is enlarged by: its words keep 12 pixels, and the slide is scrolled where it is higher. */
const LEAST = 12 / WORDS.drawn;
/** How often a picture that is higher than its room is drawn anew, smaller. */
const TRIES = 6;

type Draw = NonNullable<SlideContent['draw']>;

interface SlidePictureProps {
  readonly content: SlideContent;
  readonly draw: Draw;
}

interface Enlarged {
  readonly scene: Scene;
  readonly times: number;
}

/** Draws a picture as large as its words want to be, or as its rows let it. */
function enlarged(draw: Draw, width: number, height: number, wished: number): Enlarged {
  let times = wished;
  let scene = draw({ width: width / times, height: height / times });
  for (let tries = 0; scene.height * times > height + 1 && times > LEAST && tries < TRIES; tries += 1) {
    times = Math.max(LEAST, Math.min(times * 0.97, height / scene.height));
    scene = draw({ width: width / times, height: height / times });
  }
  return { scene, times };
}

/** The picture of a slide in the room that the words leave it. */
export function SlidePicture({ content, draw }: SlidePictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementSide(box, 'clientWidth');
  const height = useElementSide(box, 'clientHeight');
  const drawn = useMemo(() => {
    if (width === 0 || height === 0) return null;
    const unit = unitOf(window.innerWidth, window.innerHeight);
    return enlarged(draw, width, height, Math.max(1, (unit * WORDS.slide) / WORDS.drawn));
  }, [draw, width, height]);
  const least = drawn && drawn.times === LEAST ? Math.ceil(drawn.scene.height * LEAST) : 0;
  return (
    <div
      ref={box}
      className={styles.picture}
      style={least ? ({ '--least': `${least}px` } as CSSProperties) : undefined}
      role="img"
      aria-label={content.alt}
    >
      {drawn && (
        <div
          style={{
            transform: `scale(${drawn.times})`,
            marginTop: Math.max(0, (height - drawn.scene.height * drawn.times) / 2),
          }}
          data-chart-ready={content.id}
        >
          <ScenePicture scene={drawn.scene} forward={content.forward} />
        </div>
      )}
    </div>
  );
}
