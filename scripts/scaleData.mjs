import { once } from 'node:events';
import { createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** What the generated dataset holds: as many places, years and measures as one may ever want. */
export const SCALE = { places: 300, years: 25, measures: 500 };
const LAST_YEAR = 2023;
const YEARS = Array.from({ length: SCALE.years }, (_, at) => LAST_YEAR - SCALE.years + 1 + at);
const PREFIX = {
  360100: 'nc',
  360700: 'gz',
  361000: 'fz',
  440700: 'jm',
  360000: 'jx',
  440000: 'gd',
  100000: 'cn',
};

/** Numbers from 0 to 1 that look random and are the same every time. */
function pseudoRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const read = (folder, file) =>
  Papa.parse(readFileSync(join(folder, file), 'utf8'), { header: true, skipEmptyLines: true }).data;
const csv = (rows) => `${Papa.unparse(rows, { newline: '\n' })}\n`;

/** The measures of the real data that have most figures, in the order of their file. */
function chooseMeasures(from) {
  const counts = new Map();
  for (const { indicator_id: id } of read(from, 'observations.csv'))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const chosen = [...read(from, 'indicators.csv')]
    .sort((a, b) => (counts.get(b.indicator_id) ?? 0) - (counts.get(a.indicator_id) ?? 0))
    .slice(0, SCALE.measures);
  return chosen.sort((a, b) => (a.indicator_id < b.indicator_id ? -1 : 1));
}

function observationsOf(measures, places, sources, valueIn) {
  const columns = {
    time: (year) => ({
      time_period: String(year),
      period_basis: 'printed',
      nature: 'actual',
      bound: 'exact',
    }),
  };
  return measures.flatMap(({ indicator_id, stage_id, name_zh, unit }) =>
    places.flatMap(({ place_code }) =>
      YEARS.map((year) => {
        const value = valueIn(unit);
        return {
          observation_id: `${PREFIX[place_code]}.${indicator_id}.${year}.actual`,
          place_code,
          indicator_id,
          stage_id,
          ...columns.time(year),
          value,
          scope: 'whole',
          source_id: sources[year % sources.length].source_id,
          locator: `表2-${(year % 40) + 1} ${name_zh}`,
          as_printed: `${value}`,
        };
      }),
    ),
  );
}

async function writePanel(file, keys, cities, valueIn) {
  const stream = createWriteStream(file);
  stream.write('city_code,indicator_key,year,value,resolution,flag\n');
  for (const { key, unit } of keys) {
    const rows = cities.flatMap(({ city_code }) =>
      YEARS.map((year) => `${city_code},${key},${year},${valueIn(unit)},1,`),
    );
    if (!stream.write(`${rows.join('\n')}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

/**
 * Writes a dataset of 300 places, 25 years and 500 measures in the form of the real one: the places compared as
 * observations, all other cities as a panel. The numbers are made up and are for measuring alone.
 * @param from the real data folder
 * @param to the folder to write
 * @returns how many figures it holds
 */
export async function writeScaleData(from, to) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(join(to, 'prefectures'), { recursive: true });
  const write = (file, text) => writeFileSync(join(to, file), text);
  const asItIs = ['places', 'stages', 'themes', 'units', 'sources', 'changelog', 'prefectures/provinces'];
  for (const file of asItIs) write(`${file}.csv`, readFileSync(join(from, `${file}.csv`), 'utf8'));
  const { resources, ...head } = JSON.parse(readFileSync(join(from, 'datapackage.json'), 'utf8'));
  const undigested = resources.map(({ bytes: _, hash: __, ...resource }) => resource);
  write('datapackage.json', JSON.stringify({ ...head, resources: undigested }));
  for (const file of ['ranges', 'ratios', 'plan_periods'])
    write(`${file}.csv`, readFileSync(join(from, `${file}.csv`), 'utf8').split('\n', 1)[0]);

  const random = pseudoRandom(20_261_128);
  const kinds = new Map(read(from, 'units.csv').map(({ unit, kind }) => [unit, kind]));
  const valueIn = (unit) =>
    kinds.get(unit) === 'rate' ? Number((random() * 100).toFixed(2)) : Math.floor(random() * 1e6);
  const measures = chooseMeasures(from);
  const ids = new Set(measures.map(({ indicator_id }) => indicator_id));
  write('indicators.csv', csv(measures));
  write(
    'standards.csv',
    csv(read(from, 'standards.csv').filter(({ indicator_id }) => ids.has(indicator_id))),
  );
  const places = read(from, 'places.csv');
  const header = readFileSync(join(from, 'observations.csv'), 'utf8').split('\n', 1)[0].split(',');
  const observations = observationsOf(measures, places, read(from, 'sources.csv'), valueIn);
  write('observations.csv', `${Papa.unparse(observations, { columns: header, newline: '\n' })}\n`);

  const compared = new Set(places.map(({ place_code }) => place_code));
  const cities = read(from, 'prefectures/cities.csv')
    .filter(({ city_code }) => !compared.has(city_code))
    .slice(0, SCALE.places - places.length);
  const codes = new Set(cities.map(({ city_code }) => city_code));
  write('prefectures/cities.csv', csv(cities));
  const breaks = read(from, 'prefectures/breaks.csv').filter(({ city_code }) => codes.has(city_code));
  write('prefectures/breaks.csv', csv(breaks));
  const keys = measures
    .map(({ indicator_id, name_zh, unit }) => ({
      key: indicator_id.replaceAll('-', '_'),
      indicator_id,
      name_zh,
      unit,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const rest = {
    city_panel_indicator: '',
    city_panel_stage: '',
    years: `${YEARS[0]}-${LAST_YEAR}`,
    notes: '',
  };
  write(
    'prefectures/indicators.csv',
    csv(keys.map(({ unit, ...key }) => ({ ...key, stage: '全部', unit, ...rest }))),
  );
  await writePanel(join(to, 'prefectures', 'panel.csv'), keys, cities, valueIn);
  return observations.length + keys.length * cities.length * YEARS.length;
}
