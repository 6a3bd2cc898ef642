import type { DotPlot } from '@/graphics/dots/dotScene';
import { classNames } from '@/lib/classNames';
import { useFocusPlace, useForwardPlace, usePointPlace } from '@/view/useForwardPlace';
import styles from './compare.module.css';

/**
 * The strips of the cities beneath a picture: pointing at one marks the city in every panel, a click keeps it marked.
 * For pointers only; by keyboard the same is done above the panels.
 */
export function CityBands({ plot, width }: { plot: DotPlot; width: number }) {
  const forward = useForwardPlace();
  const point = usePointPlace();
  const focus = useFocusPlace();
  return plot.bands.map(({ placeCode, top, bottom }) => (
    <button
      key={placeCode}
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      className={classNames(styles.band, forward === placeCode && styles.forward)}
      style={{ top, width, height: bottom - top }}
      onPointerEnter={() => point(placeCode)}
      onPointerLeave={() => point('')}
      onClick={() => focus(placeCode)}
    />
  ));
}
