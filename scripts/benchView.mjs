import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { root } from './ensureInstalled.mjs';

/** The app's opening view, for the bare page to draw: its indicator and the places it shows. */
const OPENING = {
  indicator: 'preschool-gross-enrolment-ratio',
  shown: ['360100', '360700', '361000', '440700', '360000', '440000', '100000'],
};

/** The places whose checkboxes are clicked, by the names both pages give them. */
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

/** Finds the checkbox of a place on either page. */
export function placeCheckbox(page, name) {
  return page.getByRole('checkbox', { name, exact: true });
}

/** The lines of the opening view, from the dataset: one a place, actual figures of whole years. */
export function openingLines() {
  const text = readFileSync(join(root, 'data', 'observations.csv'), 'utf8');
  const rows = Papa.parse(text, { header: true, skipEmptyLines: true }).data.filter(
    ({ indicator_id, nature, time_period }) =>
      indicator_id === OPENING.indicator && nature === 'actual' && /^\d{4}$/.test(time_period),
  );
  const lines = Object.entries(NAMES).map(([code, name]) => ({
    name,
    shown: OPENING.shown.includes(code),
    points: rows
      .filter(({ place_code }) => place_code === code)
      .map(({ time_period, value }) => [Number(time_period), Number(value)])
      .sort(([a], [b]) => a - b),
  }));
  if (lines.every(({ points, shown }) => !shown || points.length < 2)) {
    throw new Error(
      `data/observations.csv has no line to draw for ${OPENING.indicator}: see OPENING in ${import.meta.filename}`,
    );
  }
  return lines;
}
