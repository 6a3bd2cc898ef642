import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { root } from './ensureInstalled.mjs';

/** The opening chart of Explore, for the bare page to draw: its address, its indicator, the places it shows. */
export const EXPLORE = '/?v=trend&i=preschool-gross-enrolment-ratio';
const INDICATOR = 'preschool-gross-enrolment-ratio';
const SHOWN = ['360100', '360700', '361000', '440700', '360000', '440000', '100000'];

/** The pages of many pictures: each at one stage and another, and what, if anything, is clicked on it in turn. */
export const GRIDS = [
  {
    name: 'overview',
    page: 'overview',
    stages: ['preschool', 'compulsory'],
    change: 'another city first',
    role: 'radio',
    clicked: ['南昌', '赣州', '江门'],
  },
  {
    name: 'small multiples',
    page: 'multiples',
    stages: ['compulsory', 'cross-stage'],
  },
];
export const STAGE_NAMES = { preschool: '学前', compulsory: '义务', 'cross-stage': '跨学段' };

/** The places whose checkboxes are clicked in Explore, by the names both pages give them. */
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

/** The control of a place, by its role, on any page. */
export const placeControl = (role, name) => (page) => page.getByRole(role, { name, exact: true });

/** The button of a stage, in the rail of our pages and among the controls of the bare one. */
export const stageControl = (stage) => (page) =>
  page.getByRole('button', { name: STAGE_NAMES[stage], exact: true }).first();

/** Address of a page of the app at a stage. */
export const gridAddress = (page, stage) => `/?page=${page}&s=${stage}`;

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

/** The lines of Explore's opening chart. */
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
