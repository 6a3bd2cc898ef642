import type { Dataset } from '@/domain/dataset';
import type { SlideContent } from '@/features/present/slideContent';
import { stripView } from '@/features/strip/stripView';
import { figureScene } from '@/graphics/figureScene';
import { multiplePicture } from '@/graphics/pictures/multiplePicture';
import { stripWithin } from '@/graphics/strip/stripScene';
import { slideLook } from '@/graphics/time/timeSpec';
import { emptyWords } from '@/narrative/absenceWords';
import { chartText } from '@/narrative/chartText';
import { measureFinding } from '@/narrative/city/measureFinding';
import { caveatOf } from '@/narrative/comparability/caveat';
import type { Figure } from '@/narrative/figure';
import { findingSentence } from '@/narrative/finding/findingSentence';
import { shortSource } from '@/narrative/sourceLine';
import { trendFinding } from '@/query/finding/trendFinding';
import type { Multiple } from '@/query/multiples/multiples';
import { withAddedCities } from '@/query/panel/addedCities';
import { shownMultiples } from '@/view/shownMultiples';
import type { Slide } from '@/view/slidesOf';
import type { View } from '@/view/view';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { STRIP_WORDS } from '@/wording/pages/stripWords';
import { wordingOf } from '@/wording/wording';
import { figureOfView } from './figureOfView';

/** What a slide says and shows; null where its figures are not at hand. */
export function slideContent(shipped: Dataset, { view, city, multiple }: Slide): SlideContent | null {
  const dataset = withAddedCities(shipped, view.placeCodes ?? [], view.indicatorId);
  const strip = view.kind === 'comparison' ? stripContent(dataset, view) : null;
  const content =
    view.kind === 'multiples'
      ? smallContent(dataset, view, multiple)
      : (strip ?? figureContent(dataset, view));
  const finding = city && measureFinding(city.row, city.subjects, view.language);
  return content && finding ? { ...content, finding } : content;
}

function figureContent(dataset: Dataset, view: View): SlideContent | null {
  const figure = figureOfView(dataset, view);
  if (!figure) return null;
  const { terms } = figure.text.wording;
  const [, ...facts] = figure.subtitle.split(terms.space);
  const { indicator } = figure.derived?.base ?? figure.selection;
  if (figure.observations.length === 0) return emptyContent(figure, indicator.name[view.language]);
  return {
    id: figure.selection.indicator.id,
    name: indicator.name[view.language],
    facts,
    finding: figure.finding || figure.title,
    caveat: caveatOf(figure).line,
    source: shortSource(figure.text.dataset, figure.observations, view.language),
    alt: figure.alt,
    forward: view.focusPlace,
    draw: (room) => figureScene(figure, { ...room, slide: true }).scene,
  };
}

/** Words in place of a picture of nothing. */
function emptyContent(figure: Figure, name: string): SlideContent {
  const words = emptyWords(figure);
  return {
    id: figure.selection.indicator.id,
    name,
    facts: [],
    finding: figure.title,
    caveat: '',
    source: '',
    alt: words,
    forward: '',
    draw: null,
    words: [words],
  };
}

/** Every city of the provinces; the years under them where they have room. */
function stripContent(dataset: Dataset, view: View): SlideContent | null {
  const shown = stripView(dataset, view);
  if (!shown) return null;
  const { strip, text, language } = shown;
  return {
    id: strip.choice.id,
    name: text.title,
    facts: [CITIES_WORDS[language].years(strip.year, strip.year), ...text.facts],
    finding: text.finding,
    caveat: [STRIP_WORDS[language].marks, text.caveat].filter(Boolean).join(language === 'zh' ? '' : ' '),
    source: wordingOf(language).ui.among.source,
    alt: text.alt,
    forward: '',
    draw: (room) => stripWithin({ ...shown, namesMedian: true }, room).scene,
  };
}

/** A small picture made large: one place of an indicator, the others behind, on the scale that they share; or a rate. */
function smallContent(dataset: Dataset, view: View, rated?: Multiple): SlideContent | null {
  const { multiples, shared } = rated ? { multiples: [rated], shared: null } : shownMultiples(dataset, view);
  const multiple = rated ?? multiples.find(({ place }) => place?.code === view.focusPlace);
  if (!multiple) return null;
  const { language } = view;
  const { selection, place } = multiple;
  const picture = (size: { width: number; height: number }) =>
    multiplePicture(dataset, multiple, shared, size, language, slideLook(size.width));
  const { facts, caveat, alt } = picture({ width: 800, height: 400 });
  const found = trendFinding(selection);
  const { ui, terms } = wordingOf(language);
  const name = selection.indicator.name[language];
  const whose = place ? [place.shortName[language]] : [];
  return {
    id: [selection.indicator.id, place?.code ?? ''].join(' '),
    name,
    facts: [...whose, ...facts],
    finding: found
      ? findingSentence(found, chartText(dataset, selection, language))
      : [...whose, name].join(terms.colon),
    caveat: [multiple.backdrop.length > 0 ? ui.present.others : '', caveat]
      .filter(Boolean)
      .join(language === 'zh' ? '' : ' '),
    source: shortSource(dataset, selection.observations, language),
    alt,
    forward: '',
    draw: (room) => picture(room).scene,
  };
}
