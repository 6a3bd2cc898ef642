/**
 * Whether a translator of the browser has changed the words of the page: it puts them into `font` elements, of which the
 * app has none.
 */
export const isTranslated = (): boolean => document.getElementsByTagName('font').length > 0;
