import type { Dataset } from '@/domain/dataset';
import { itemWords, partWords } from '@/narrative/locatorWords';
import type { SheetPictures } from '@/publish/sheet';
import { documentPage } from '@/query/sources/sourcePages';
import type { Wording } from '@/wording/wording';
import { documentFigureWords } from './documentFigureWords';

/** A document as a sheet of words: what each of its items says of an indicator and a place. */
export function documentPictures(dataset: Dataset, sourceId: string, wording: Wording): SheetPictures {
  const { terms, language } = wording;
  const page = documentPage(dataset, sourceId);
  const pictures = (page?.parts ?? []).flatMap(({ items }) =>
    items.flatMap(({ locator, series }) => {
      const where = [partWords(locator, wording), itemWords(locator, wording)].filter(Boolean);
      return series.map(({ indicator, place, figures }) => {
        const told = figures.flatMap((figure) => {
          const words = documentFigureWords(dataset, figure, indicator, wording);
          return words ? [`${words.value} ${words.facts}`] : [];
        });
        return {
          title: indicator.name[language] + terms.space + place.shortName[language],
          facts: [where.join(terms.space), told.join(terms.semicolon)],
          scene: null,
        };
      });
    }),
  );
  return { column: 240, pictures };
}
