import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { root } from './ensureInstalled.mjs';

/** A trend for the bare page to draw: its indicator, its own page, its address in the app, the places it shows, its address with them chosen. */
const INDICATOR = 'preschool-gross-enrolment-ratio';
export const TREND_PAGE = `/i/${INDICATOR}/`;
export const TREND = `/?v=trend&i=${INDICATOR}`;
const SHOWN = ['360100', '360700', '361000', '440700', '360000', '440000', '100000'];
export const TREND_CHOSEN = `${TREND}&p=${SHOWN.join(',')}`;

/** The pages of many pictures: each at one stage and another, where it can be changed. */
export const GRIDS = [
  { name: 'home', page: 'home', query: '', stages: ['compulsory'] },
  { name: 'small charts', page: 'multiples', query: 'v=multiples&', stages: ['compulsory', 'cross-stage'] },
];
export const STAGE_NAMES = { compulsory: '义务', 'cross-stage': '跨学段' };

/** The places whose checkboxes are clicked beside a trend, by the names both pages give them. */
export const TOGGLED = ['全国', '江西', '广东'];

const NAMES = {
  100000: '全国',
  360000: '江西',
  360100: '南昌',
  360700: '赣州',
  361000: '抚州',
  440000: '广东',
  440700: '江门',
};

/** The checkbox of a place, on any page. */
export const placeControl = (name) => (page) => page.getByRole('checkbox', { name, exact: true });

/** The link to a stage in the bar of our pages, or its button among the controls of the bare one. */
export const stageControl = (stage) => (page) =>
  page
    .locator('a, button')
    .filter({ hasText: new RegExp(`^${STAGE_NAMES[stage]}$`) })
    .first();

/** Address of a page of the app at a stage. */
export const gridAddress = ({ query }, stage) => `/?${query}s=${stage}`;

let annual;

function annualFigures() {
  if (annual) return annual;
  const text = readFileSync(join(root, 'data', 'observations.csv'), 'utf8');
  annual = Papa.parse(text, { header: true, skipEmptyLines: true }).data.filter(
    ({ nature, time_period }) => nature === 'actual' && /^\d{4}$/.test(time_period),
  );
  return annual;
}

/** The lines of an indicator, from the dataset: one a place, actual figures of whole years. */
function linesOf(indicator) {
  const rows = annualFigures().filter(({ indicator_id }) => indicator_id === indicator);
  return Object.entries(NAMES).map(([code, name]) => ({
    name,
    shown: SHOWN.includes(code),
    points: rows
      .filter(({ place_code }) => place_code === code)
      .map(({ time_period, value }) => [Number(time_period), Number(value)])
      .sort(([a], [b]) => a - b),
  }));
}

/** The lines of the trend. */
export function openingLines() {
  const lines = linesOf(INDICATOR);
  if (lines.every(({ points, shown }) => !shown || points.length < 2)) {
    throw new Error(
      `data/observations.csv has no line to draw for ${INDICATOR}: see INDICATOR in ${import.meta.filename}`,
    );
  }
  return lines;
}

/**
 * The pictures of a grid for the bare page.
 * @param indicators the indicators that our page draws, by stage
 */
export const gridPictures = (indicators) =>
  Object.entries(indicators).map(([stage, ids]) => ({ name: STAGE_NAMES[stage], charts: ids.map(linesOf) }));
