import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { rowScene, rowSelection } from '@/graphics/pictures/rowScene';
import type { ChartText } from '@/narrative/chartText';
import { overviewSentence } from '@/narrative/overview/overviewSentence';
import { overviewText } from '@/narrative/overview/overviewText';
import { placingWords, standardsWords, standingWords } from '@/narrative/overview/standingWords';
import { ENLARGED, type SheetPicture, type SheetPictures } from '@/publish/sheet';
import type { OverviewBoard } from '@/query/overview/overviewBoard';
import type { CityStanding, OverviewFigure } from '@/query/overview/overviewFigure';
import type { Wording } from '@/wording/wording';

const COLUMN = 444;
const SIZE = { width: COLUMN / ENLARGED, height: 92, ownAxis: true };

/** The board as pictures: an indicator each, with what each city's row says of it. */
export function overviewPictures(
  dataset: Dataset,
  { groups, years }: OverviewBoard,
  every: boolean,
  focusPlace: string,
  { language, terms, sentences }: Wording,
): SheetPictures {
  const pictures = groups.flatMap(({ stage, figures }) =>
    figures.map((figure): SheetPicture => {
      const text = overviewText(dataset, figure, language);
      const name = figure.indicator.name[language];
      return {
        title: every ? stage.name[language] + terms.colon + name : name,
        facts: [
          [sentences.unit(text.display.symbol), placingWords(figure, text)].join(terms.semicolon),
          ...standardsWords(figure, text),
        ],
        scene: rowScene(figure, years, text, SIZE),
        notes: [
          ...figure.cities.map((standing) => cityWords(figure, standing, text)),
          missingWords(figure, text),
          overviewSentence(figure, focusPlace, text),
        ],
      };
    }),
  );
  return { column: COLUMN, pictures };
}

/** Every figure that the board shows: of its cells, with the aims that they speak of, and of its pictures. */
export const overviewObservations = (
  dataset: Dataset,
  { groups, years }: OverviewBoard,
): readonly Observation[] =>
  groups
    .flatMap(({ figures }) =>
      figures.flatMap((figure) => [
        ...figure.cities.flatMap(({ shown, upper, aim }) => [
          shown,
          upper,
          aim?.aim,
          aim?.upper,
          aim?.result,
        ]),
        figure.country,
        ...rowSelection(dataset, figure, years).observations,
      ]),
    )
    .filter((one) => one != null);

/** A city's latest figure, when and what it is, its distance to the country and what became of its aim. */
function cityWords(figure: OverviewFigure, standing: CityStanding, text: ChartText): string {
  const words = standingWords(figure, standing, text);
  if (!words) return '';
  const name = standing.place.shortName[text.language];
  return [name, words.value, words.period, words.gap, words.aim]
    .filter(Boolean)
    .join(text.wording.terms.space);
}

/** The cities without a figure. */
function missingWords({ cities }: OverviewFigure, { wording: { terms, ui }, language }: ChartText): string {
  const names = cities.filter(({ shown }) => !shown).map(({ place }) => place.shortName[language]);
  return names.length > 0 ? names.join(terms.comma) + terms.space + ui.overview.noFigure : '';
}
