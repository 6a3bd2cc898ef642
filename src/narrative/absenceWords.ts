import type { Place } from '@/domain/place';
import { isYardstick } from '@/query/derive/yardstick';
import { missingChoice } from '@/query/selection/missingChoice';
import type { Figure } from './figure';

/** Why a place has no figure in a picture: documents that hold none are told from choices that leave none. */
export function absenceWords(figure: Figure, place: Place): string {
  const { derived, found, text } = figure;
  const { ui } = text.wording;
  if (derived && isYardstick(derived.measure, place)) return ui.measure.yardstick;
  const chosen = unchosenWords(figure, [place.code]);
  if (chosen !== '' || derived) return chosen || ui.measure.noFigure;
  return found.observations.some(({ placeCode }) => placeCode === place.code)
    ? ui.noneComparable
    : ui.noFigure;
}

/** Why a picture has no figure at all. */
export function emptyWords(figure: Figure): string {
  const { derived, found, selection, text } = figure;
  const { ui, terms, sentences } = text.wording;
  const places = sentences.joinPlaces(selection.places.map(({ shortName }) => shortName[text.language]));
  if (derived && derived.base.observations.length > 0) return ui.measure.noFigure;
  if (found.observations.length > 0) return ui.noneComparable;
  const chosen = unchosenWords(
    figure,
    found.places.map(({ code }) => code),
  );
  return chosen === '' ? ui.emptyTitle(places) : places + terms.colon + chosen;
}

/** That years or natures are held which are not chosen; empty: there are none, or they are among the chosen. */
function unchosenWords({ found, text }: Figure, placeCodes: readonly string[]): string {
  const missing = missingChoice(text.dataset, found, placeCodes);
  const { ui, sentences } = text.wording;
  return missing ? ui.noneChosen(missing.choice, sentences.yearsSpan(missing.from, missing.to)) : '';
}
