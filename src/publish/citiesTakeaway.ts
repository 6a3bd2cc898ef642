import { fileName, slug } from '@/lib/fileName';
import type { Wording } from '@/wording/wording';
import { CITIES_PICTURE, type CitiesFile } from './citiesFile';
import type { Takeaway } from './takeaway';

/** What can be taken from a picture of all cities. */
export function citiesTakeaway(file: CitiesFile, wording: Wording): Takeaway {
  const { kind, text, years, rows } = file;
  const name = (words: string) => (wording.language === 'en' ? slug(words) : words);
  const span = [...new Set([years[0], years.at(-1)])].join('-');
  return {
    fileName: (extension) => fileName([name(text.title), name(wording.ui.viewNames[kind]), span], extension),
    svg: async (palette) => {
      const [{ citiesDocument }, picture] = await Promise.all([
        import('./citiesDocument'),
        file.picture(palette, CITIES_PICTURE),
      ]);
      return citiesDocument(file, picture, palette, wording);
    },
    count: rows.length,
    data: async () => (await import('./takenFigures')).takenCities(file),
    shown: { kind: 'cities', file },
  };
}
