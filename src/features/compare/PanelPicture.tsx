import { useMemo } from 'react';
import { figureRows } from '@/graphics/rows/rowPictures';
import type { Figure } from '@/narrative/figure';
import { InteractivePicture } from '@/picture/InteractivePicture';
import { CityBands } from './CityBands';
import styles from './compare.module.css';

/** The picture of a panel over the strips of its cities. */
export function PanelPicture({ figure, width }: { readonly figure: Figure; readonly width: number }) {
  const picture = useMemo(() => figureRows(figure, width), [figure, width]);
  if (!picture) return null;
  return (
    <div className={styles.picture}>
      <CityBands bands={picture.bands} width={width} />
      <div className={styles.drawn}>
        <InteractivePicture figure={figure} scene={picture.scene} />
      </div>
    </div>
  );
}
