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

/** The pages that a query asks for as a whole. */
export function narrowedBy({ placeCodes, stageId, year, target, similar, rest }: Asked): readonly Narrowed[] {
  const [placeCode = ''] = placeCodes;
  const cities = placeCodes.filter((code) => !code.endsWith('0000'));
  const plain = { placeCode, stageId, year: '', besideCode: '' };
  if (target) return placeCode || stageId || year ? [{ ...plain, page: 'targets', year }] : [];
  const [city, besideCode = ''] = cities;
  if (!city || rest.length > 0 || year) return [];
  if (similar) return [{ ...plain, page: 'similar', placeCode: city, stageId: '' }];
  return besideCode || stageId ? [{ ...plain, page: 'city', placeCode: city, besideCode }] : [];
}

export const narrowedEntry = (narrowed: Narrowed): FinderEntry => ({
  kind: 'narrowed',
  id: FIELDS.map((field) => narrowed[field]).join(BETWEEN),
});

/** What an entry made by `narrowedEntry` stands for. */
export function narrowedOf(id: string): Narrowed {
  const [page, placeCode = '', stageId = '', year = '', besideCode = ''] = id.split(BETWEEN);
  return { page: page as Narrowed['page'], placeCode, stageId, year, besideCode };
}
