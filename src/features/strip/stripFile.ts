import { stripScene } from '@/graphics/strip/stripScene';
import type { CitiesFile, CitiesTaken } from '@/publish/citiesFile';
import { figureOf } from '@/query/panel/panelArea';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import type { StripView } from './stripView';

/** A strip as a file: the figures of every city of its lanes, of the year shown and of the years under it. */
function stripFile(view: StripView, source: string): CitiesFile {
  const { dataset, strip, text, language } = view;
  const years = [...new Set([...strip.rows.map(({ year }) => year), strip.year])].sort();
  return {
    dataset,
    kind: 'comparison',
    text: {
      ...text,
      facts: [CITIES_WORDS[language].years(strip.year, strip.year), ...text.facts],
      caveat: [text.how, text.caveat, ...text.notes].join(language === 'zh' ? '' : ' '),
    },
    years: [strip.year],
    axes: { up: '', across: '' },
    key: [],
    source,
    ofDrawing: text.how,
    picture: async (look, { width }, times) => {
      const { scenePiece } = await import('@/publish/chartPiece');
      return scenePiece(stripScene({ ...view, width }).scene, look, times);
    },
    rows: strip.cities.flatMap(({ city }) =>
      years.flatMap((year) => {
        const figure = figureOf(strip.column, city.code, year);
        return figure ? [{ choice: strip.choice, unit: strip.unit, figure }] : [];
      }),
    ),
    indices: null,
  };
}

/** What can be taken from a strip. */
export const stripTaken = (view: StripView, source: string): CitiesTaken => ({
  text: view.text,
  file: () => stripFile(view, source),
});
