import { type Dataset, indexDataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { reportWords } from '@/narrative/city/reportWords';
import { type CellWords, rankText, rowWords } from '@/narrative/city/rowWords';
import type { SheetPicture, SheetPictures } from '@/publish/sheet';
import type { CityPage } from '@/query/city/cityPage';
import { panelObservation } from '@/query/panel/panelObservation';
import { panelPlace } from '@/query/panel/panelPlace';
import type { Wording } from '@/wording/wording';
import { rowLines } from './rowLines';

/** Pixels of a screen. */
const LINE = { width: 230, height: 64 };

/** The page as pictures: a measure each with its numbers and its line, then what the cities published themselves. */
export function cityPictures(
  dataset: Dataset,
  page: CityPage,
  { ui, terms, language }: Wording,
  width = LINE.width,
): SheetPictures {
  const several = page.parts.length > 1;
  const nameOf = (at: number) => page.parts[at]?.subject.shortName[language] ?? '';
  const facts = (cell: CellWords, at: number): readonly string[] => {
    const { value, unit, year, change, since, peak, inProvince, inCountry } = cell;
    const province = page.parts[at]?.subject.province?.name[language] ?? '';
    const ranks = [
      inProvince ? `${province} ${rankText(inProvince)}` : '',
      inCountry ? `${ui.city.finding.country} ${rankText(inCountry)}` : '',
    ];
    return [
      [several ? nameOf(at) : '', `${value} ${unit}`, year].filter(Boolean).join(' '),
      [change && `${change} (${since})`, peak, ...ranks].filter(Boolean).join(terms.semicolon),
    ];
  };
  const measures = page.rows.map((row): SheetPicture => {
    const { name, note, cells } = rowWords(row, language);
    return {
      title: name,
      facts: [note, ...cells.flatMap((cell, at) => (cell ? facts(cell, at) : []))].filter(Boolean),
      scene: rowLines(page, row, { ...LINE, width }),
    };
  });
  const own = page.parts.flatMap(({ subject, own: published }): readonly SheetPicture[] => {
    const told = (published?.figures ?? []).flatMap((one) => reportWords(dataset, one, true, language) ?? []);
    const lines = told.map(({ name, value, unit, facts: more }) =>
      [name + terms.colon, value, unit, more && `(${more})`].filter(Boolean).join(' '),
    );
    return lines.length > 0
      ? [{ title: ui.city.own('', subject.shortName[language]), facts: lines, scene: null }]
      : [];
  });
  return { column: LINE.width, pictures: [...measures, ...own] };
}

/**
 * The figures of a page with a dataset that knows them all: of its measures those that are printed (rates are worked out
 * of them), of cities beyond those compared too, of its own documents, and its targets.
 */
export function cityFigures(
  dataset: Dataset,
  page: CityPage,
): { dataset: Dataset; observations: readonly Observation[] } {
  const { catalogue, columns } = dataset.panel;
  const keys = new Set(page.rows.flatMap(({ choice }) => choice.keys));
  const subjects = page.parts.map(({ subject }) => subject);
  const cities = subjects.flatMap(({ code }) => catalogue?.cities.find((one) => one.code === code) ?? []);
  const printed = [...columns.values()]
    .filter(({ measure }) => keys.has(measure.key))
    .flatMap(({ measure, figures }) =>
      cities.flatMap((city) =>
        [...(figures.get(city.code)?.values() ?? [])].flatMap(
          (figure) => panelObservation(figure, measure, city, catalogue?.changes ?? []) ?? [],
        ),
      ),
    );
  const others = cities.filter(({ code }) => !dataset.place.has(code)).map(panelPlace);
  const own = page.parts.flatMap(({ own: published, aims }) => [
    ...(published?.figures ?? []),
    ...aims.shown.flatMap(({ aim, upper, result }) => [aim, upper, result].filter((one) => one !== null)),
  ]);
  const tables = { ...dataset, places: [...dataset.places, ...others] };
  return { dataset: others.length > 0 ? indexDataset(tables) : dataset, observations: [...printed, ...own] };
}
