import type { Language, Localized } from '@/domain/localized';
import type { PlaceColour } from '@/domain/placeColour';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';

/** The colours that the dots of other cities have. */
export function provinceEntries(
  provinces: ReadonlyMap<string, PlaceColour>,
  names: ReadonlyMap<string, Localized>,
  language: Language,
): readonly { readonly text: string; readonly colour: string }[] {
  const words = CITIES_WORDS[language];
  return [
    ...[...provinces].map(([code, colour]) => ({
      text: words.otherCities(names.get(code)?.[language] ?? ''),
      colour,
    })),
    { text: words.elsewhere, colour: 'tick' },
  ];
}
