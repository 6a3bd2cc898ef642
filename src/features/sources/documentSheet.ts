import type { Dataset } from '@/domain/dataset';
import { contextScene } from '@/graphics/pictures/contextScene';
import { itemWords, partWords } from '@/narrative/locatorWords';
import { ENLARGED, type SheetPicture, type SheetPictures } from '@/publish/sheet';
import { type DocumentPage, type DocumentSeries, documentPage } from '@/query/sources/sourcePages';
import type { Wording } from '@/wording/wording';
import { documentFigureWords } from './documentFigureWords';

const COLUMN = 288;
const SIZE = { width: COLUMN / ENLARGED, height: 60 };

/** A document as pictures: what each of its items says of an indicator and a place, among the other places. */
export function documentPictures(dataset: Dataset, sourceId: string, wording: Wording): SheetPictures {
  const page = documentPage(dataset, sourceId);
  const pictures = (page?.parts ?? []).flatMap(({ items }) => {
    const part = partWords(items[0]?.locator ?? '', wording);
    return items.flatMap(({ locator, series }) => {
      const where = [part, itemWords(locator, wording)].filter(Boolean).join(wording.terms.space);
      return series.map((one) => seriesPicture(dataset, page as DocumentPage, one, where, wording));
    });
  });
  return { column: COLUMN, pictures };
}

function seriesPicture(
  dataset: Dataset,
  { places }: DocumentPage,
  { indicator, place, figures }: DocumentSeries,
  where: string,
  wording: Wording,
): SheetPicture {
  const { terms, ui, language } = wording;
  const told = figures.flatMap((figure) => {
    const words = documentFigureWords(dataset, figure, indicator, wording);
    return words ? [`${words.value} ${words.facts}`] : [];
  });
  const ids = new Set(figures.map(({ observation }) => observation.id));
  const scene = contextScene(dataset, indicator, place, ids, SIZE, language);
  const name = indicator.name[language];
  return {
    title: places.length > 1 ? name + terms.space + place.shortName[language] : name,
    facts: [
      where,
      [told.join(terms.semicolon), scene ? '' : ui.sourcePages.onlyFigure].filter(Boolean).join(terms.space),
    ],
    scene,
  };
}
