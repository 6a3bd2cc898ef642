import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import { CITATION_WORDS } from '@/wording/figure/citationWords';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import type { Wording } from '@/wording/wording';
import type { CitiesFile } from '../citiesFile';
import { citiesTable } from './citiesTable';
import { namedLines } from './namedLines';
import { provinceBars } from './provinceBars';
import type { Slide } from './slide';
import { pagedTable } from './tablePages';
import { yearDocuments } from './yearDocuments';

/**
 * The slides of a picture of all cities: bars of a year by province, or the lines of the cities compared; then a table.
 * @param named whether the table is of the cities of the dataset alone
 */
export function citiesSlides(file: CitiesFile, wording: Wording, named = false): readonly Slide[] {
  const { source, kind, ofDrawing = '' } = file;
  const { terms, language } = wording;
  const scales: readonly string[] = [
    CITIES_WORDS[language].logScale,
    ...Object.values(CITIES_WORDS[language].logAxes),
  ];
  const text = {
    ...file.text,
    facts: file.text.facts.filter((fact) => !scales.includes(fact)),
    caveat: file.text.caveat.replace(ofDrawing, '').trim(),
  };
  const told = {
    title: text.finding || text.title,
    subtitle: [text.finding === '' ? '' : text.title, ...text.facts].filter(Boolean).join(terms.space),
    caveat: text.caveat,
    source,
    alt: text.alt,
    notes: [text.title, ...text.facts, text.detail, text.caveat, ...documentLines(file, wording)].filter(
      Boolean,
    ),
  };
  const charts =
    kind === 'comparison'
      ? provinceBars(file, wording).map(({ name, chart }) => ({
          ...told,
          subtitle: [told.subtitle, name].filter(Boolean).join(terms.space),
          body: chart,
        }))
      : kind === 'cities'
        ? namedLines(file, wording).map(({ names, chart }) => ({
            ...told,
            caveat: [told.caveat, SLIDE_WORDS[language].others(names)].join(language === 'zh' ? '' : ' '),
            body: chart,
          }))
        : [];
  return [...charts, ...pagedTable(told, citiesTable(file, wording, { named }), language)];
}

const documentLines = (file: CitiesFile, { language, terms }: Wording): readonly string[] =>
  yearDocuments(file).map(
    ([year, { title }]) => year + terms.colon + CITATION_WORDS[language].document(title[language], '', []),
  );
