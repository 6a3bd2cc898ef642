import { drawnIndicators, heapOfChanges, loadOf, median, timesOfChanges } from './benchMeasure.mjs';
import {
  GRIDS,
  gridAddress,
  gridPictures,
  placeControl,
  stageControl,
  TOGGLED,
  TREND,
  TREND_CHOSEN,
  TREND_PAGE,
} from './benchView.mjs';

const LOADS = 7;
const CHANGES = 20;
const MANY = 500;
const NAME_WIDTH = 52;

/** Prints one row: our number, that of bare ECharts, their ratio, and whether it is within the aim. */
function printRow(name, ours, theirs, aim, unit = 'ms', digits = 0) {
  const ratio = median(ours) / median(theirs);
  const cells = [
    `${median(ours).toFixed(digits)} ${unit}`,
    `${median(theirs).toFixed(digits)} ${unit}`,
    ratio.toFixed(2),
    `at most ${aim.toFixed(1)}`,
  ];
  const verdict = ratio <= aim ? 'met' : 'MISSED';
  console.log(`${name.padEnd(NAME_WIDTH)}${cells.map((cell) => cell.padStart(13)).join('')}   ${verdict}`);
}

/** Both pages loaded in turn: of each load the first chart, the time that the main thread was blocked, the heap after it. */
async function loads(browser, ours, theirs) {
  const measured = { ours: [], theirs: [] };
  for (let load = 0; load <= LOADS; load += 1) {
    const pair = [await loadOf(browser, ours), await loadOf(browser, theirs)];
    if (load === 0) continue;
    measured.ours.push(pair[0]);
    measured.theirs.push(pair[1]);
  }
  return measured;
}

function printLoads(name, { ours, theirs }, aim) {
  const of = (key) => [ours.map((load) => load[key]), theirs.map((load) => load[key])];
  printRow(`${name}, first chart (${LOADS} loads)`, ...of('firstChart'), aim);
  printRow(`${name}, main thread blocked`, ...of('blocked'), 1);
  printRow(`${name}, heap`, ...of('heap'), 1.3, 'MB', 1);
}

async function trendRows(browser, ours, theirs) {
  const bare = `${theirs}/bare.html`;
  printLoads('trend', await loads(browser, ours + TREND_PAGE, bare), 0.9);
  printLoads('trend by its address in the app', await loads(browser, ours + TREND, bare), 0.9);
  printLoads('trend by a link with choices', await loads(browser, ours + TREND_CHOSEN, bare), 0.9);
  const places = TOGGLED.map(placeControl);
  const filter = await timesOfChanges(browser, [ours + TREND, bare], places, CHANGES);
  printRow(`trend, filter change (${CHANGES} changes)`, ...filter, 1.1);
  const [before, after] = await heapOfChanges(browser, ours + TREND, places, MANY);
  console.log(
    `trend, heap before and after ${MANY} changes: ${before.toFixed(1)} and ${after.toFixed(1)} MB`,
  );
}

async function gridRows(browser, ours, theirs, grid, writeGrid) {
  const { name, page, stages } = grid;
  const drawn = {};
  for (const stage of stages) drawn[stage] = await drawnIndicators(browser, ours + gridAddress(grid, stage));
  writeGrid(page, gridPictures(drawn));
  const bare = `${theirs}/bareGrid.html?grid=${page}`;
  const mine = ours + gridAddress(grid, stages[0]);
  const counts = stages.map((stage) => drawn[stage].length);
  console.log(`${name}: ${counts.join(' and ')} pictures`);
  printLoads(name, await loads(browser, page === 'home' ? `${ours}/` : mine, bare), 0.9);
  if (stages.length < 2) return;
  const turns = [stages[1], stages[0]].map(stageControl);
  const stage = await timesOfChanges(browser, [mine, bare], turns, CHANGES);
  printRow(`${name}, another stage (${CHANGES} changes)`, ...stage, 1.1);
}

/**
 * Measures and prints everything.
 * @param ours address of the app
 * @param theirs address of the bare pages
 * @param only names of pages to measure; empty: all
 * @param writeGrid gives the bare page the pictures of a grid, so that it draws what our page draws
 */
export async function measure(browser, ours, theirs, only, writeGrid) {
  const wanted = (page) => only.length === 0 || only.includes(page);
  const head = ['app', 'bare ECharts', 'ratio', 'aim'].map((cell) => cell.padStart(13)).join('');
  console.log(`\nMedians, CPU slowed 4 times, empty cache, Chromium ${browser.version()}`);
  console.log(`${''.padEnd(NAME_WIDTH)}${head}`);
  if (wanted('trend')) await trendRows(browser, ours, theirs);
  for (const grid of GRIDS) if (wanted(grid.page)) await gridRows(browser, ours, theirs, grid, writeGrid);
}
