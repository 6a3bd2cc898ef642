/** Ids of indicators and sources that a reader brought begin with it. */
export const OWN_PREFIX = 'own-';

/** Codes of places that a reader brought: GB/T 2260 has none that begin with a nine. */
const OWN_PLACE = /^9\d{5}$/;

/** Whether a figure is one that a reader brought. */
export const isOwn = ({ sourceId }: { readonly sourceId: string }): boolean =>
  sourceId.startsWith(OWN_PREFIX);

/** Whether an indicator or a source is one that a reader brought. */
export const isOwnId = (id: string): boolean => id.startsWith(OWN_PREFIX);

/** Whether a place is one that a reader brought, not of the shipped data. */
export const isOwnPlace = (code: string): boolean => OWN_PLACE.test(code);

/**
 * The code under which a reader's figures of a city of the shipped context stand: beside its published ones, never among
 * them.
 */
export const ownCityCode = (code: string): string => `9${code.slice(1)}`;

/** Whether a code in a view stands for something that only this browser knows: a place, an indicator, a figure, a source. */
export const isOwnCode = (code: string): boolean =>
  isOwnId(code) || isOwnPlace(code) || /^own\d{6}\./.test(code);
