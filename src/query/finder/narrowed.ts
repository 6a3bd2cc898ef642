import type { Asked } from './asked';
import type { FinderEntry } from './finderEntry';

/** A page narrowed to what a query names: a city at a stage or beside another, or targets of a place, stage or year. */
export interface Narrowed {
  /** `similar`: the page of a city, for the cities of its size that it names. */
  readonly page: 'city' | 'similar' | 'targets';
  /** Empty: none; so are the others. */
  readonly placeCode: string;
  readonly stageId: string;
  readonly year: string;
  readonly besideCode: string;
}

const FIELDS = ['page', 'placeCode', 'stageId', 'year', 'besideCode'] as const;
const BETWEEN = '~';

/**
 * The pages that a query asks for as a whole.
 * @param ownCities those that are offered where cities like one are asked for and none is named
 */
export function narrowedBy(
  { placeCodes, stageId, year, target, similar, rest }: Asked,
  ownCities: readonly string[],
): readonly Narrowed[] {
  const [placeCode = ''] = placeCodes;
  const cities = placeCodes.filter((code) => !code.endsWith('0000'));
  const plain = { placeCode, stageId, year: '', besideCode: '' };
  if (target) return placeCode || stageId || year ? [{ ...plain, page: 'targets', year }] : [];
  const [city, besideCode = ''] = cities;
  const like = (code: string): Narrowed => ({ ...plain, page: 'similar', placeCode: code, stageId: '' });
  if (similar && isBare({ placeCodes, stageId, year, rest })) return ownCities.map(like);
  if (!city || rest.length > 0 || year) return [];
  if (similar) return [like(city)];
  return besideCode || stageId ? [{ ...plain, page: 'city', placeCode: city, besideCode }] : [];
}

/** Whether nothing is named. */
const isBare = ({
  placeCodes,
  stageId,
  year,
  rest,
}: Pick<Asked, 'placeCodes' | 'stageId' | 'year' | 'rest'>) =>
  placeCodes.length === 0 && rest.length === 0 && stageId === '' && year === '';

export const narrowedEntry = (narrowed: Narrowed): FinderEntry => ({
  kind: 'narrowed',
  id: FIELDS.map((field) => narrowed[field]).join(BETWEEN),
});

/** What an entry made by `narrowedEntry` stands for. */
export function narrowedOf(id: string): Narrowed {
  const [page, placeCode = '', stageId = '', year = '', besideCode = ''] = id.split(BETWEEN);
  return { page: page as Narrowed['page'], placeCode, stageId, year, besideCode };
}
