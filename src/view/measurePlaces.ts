import type { Dataset } from '@/domain/dataset';
import type { CitySubject } from '@/query/city/citySubject';

/** The places of a chart that shows some cities beside those compared; null: the places of the data, all of these among them. */
export function measurePlaces(
  { places }: Dataset,
  subjects: readonly CitySubject[],
): readonly string[] | null {
  const others = subjects.filter(({ compared }) => !compared).map(({ code }) => code);
  return others.length > 0 ? [...places.map(({ code }) => code), ...others] : null;
}
