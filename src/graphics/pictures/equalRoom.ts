import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { maxOf } from '@/lib/extent';
import type { Multiple, SharedScale } from '@/query/multiples/multiples';
import { multiplePicture, type PictureRoom } from './multiplePicture';

/**
 * The room of small pictures that share a scale: their plots are equally large, whatever stands beside each.
 * @param size of each in pixels
 * @returns the size alone where there is nothing to share
 */
export function equalRoom(
  dataset: Dataset,
  multiples: readonly Multiple[],
  shared: SharedScale | null,
  size: PictureRoom,
  language: Language,
): PictureRoom {
  if (!shared || multiples.length < 2) return size;
  const plots = multiples.map((one) => multiplePicture(dataset, one, shared, size, language).scene.plot);
  return {
    ...size,
    gutter: maxOf(plots.map(({ left }) => left)),
    edge: maxOf(plots.map(({ right }) => size.width - right)),
  };
}
