import type { RowBand } from '@/graphics/rows/rowsScene';
import { classNames } from '@/lib/classNames';
import { useFocusPlace, useForwardPlace, usePointPlace } from '@/view/useForwardPlace';
import styles from './compare.module.css';

interface CityBandsProps {
  readonly bands: readonly RowBand[];
  readonly width: number;
}

/**
 * The strips of the cities beneath a picture: pointing at one marks the city in every panel, a click keeps it marked.
 * For pointers only; by keyboard the same is done above the panels.
 */
export function CityBands({ bands, width }: CityBandsProps) {
  const forward = useForwardPlace();
  const point = usePointPlace();
  const focus = useFocusPlace();
  return bands.map(({ placeCode, top, bottom }) => (
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
