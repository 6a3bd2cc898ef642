import { drawnIndicators, median, timesOfChanges, timeToFirstChart } from './benchMeasure.mjs';
import {
  EXPLORE,
  GRIDS,
  gridAddress,
  gridPictures,
  placeControl,
  stageControl,
  TOGGLED,
} from './benchView.mjs';

const LOADS = 7;
const CHANGES = 20;
const NAME_WIDTH = 46;

/** Prints one row: our time, that of bare ECharts, their ratio, and whether it is within the aim. */
function printRow(name, ours, theirs, aim) {
  const ratio = median(ours) / median(theirs);
  const cells = [
    `${median(ours).toFixed(0)} ms`,
    `${median(theirs).toFixed(0)} ms`,
    ratio.toFixed(2),
    `at most ${aim.toFixed(1)}`,
  ];
  const verdict = ratio <= aim ? 'met' : 'MISSED';
  console.log(`${name.padEnd(NAME_WIDTH)}${cells.map((cell) => cell.padStart(13)).join('')}   ${verdict}`);
}

async function firstCharts(browser, ours, theirs) {
  const times = { ours: [], theirs: [] };
  for (let load = 0; load <= LOADS; load += 1) {
    const pair = [await timeToFirstChart(browser, ours), await timeToFirstChart(browser, theirs)];
    if (load === 0) continue;
    times.ours.push(pair[0]);
    times.theirs.push(pair[1]);
  }
  return times;
}

async function changes(browser, ours, theirs, controls) {
  return {
    ours: await timesOfChanges(browser, ours, controls, CHANGES),
    theirs: await timesOfChanges(browser, theirs, controls, CHANGES),
  };
}

async function exploreRows(browser, ours, theirs) {
  const bare = `${theirs}/bare.html`;
  const first = await firstCharts(browser, ours + EXPLORE, bare);
  printRow(`Explore, first chart (${LOADS} loads)`, first.ours, first.theirs, 1.6);
  const places = TOGGLED.map((name) => placeControl('checkbox', name));
  const filter = await changes(browser, ours + EXPLORE, bare, places);
  printRow(`Explore, filter change (${CHANGES} changes)`, filter.ours, filter.theirs, 1.3);
}

async function gridRows(browser, ours, theirs, grid, writeGrid) {
  const { name, page, stages, change, role, clicked } = grid;
  const drawn = {};
  for (const stage of stages) drawn[stage] = await drawnIndicators(browser, ours + gridAddress(page, stage));
  writeGrid(page, gridPictures(drawn));
  const bare = `${theirs}/bareGrid.html?grid=${page}`;
  const mine = ours + gridAddress(page, stages[0]);
  const counts = stages.map((stage) => drawn[stage].length);
  console.log(`${name}: ${counts.join(' and ')} pictures`);
  if (page === 'overview') {
    const first = await firstCharts(browser, `${ours}/`, bare);
    printRow(`  opening page, first paint (${LOADS} loads)`, first.ours, first.theirs, 1.6);
  }
  if (clicked) {
    const controls = clicked.map((one) => placeControl(role, one));
    const place = await changes(browser, mine, bare, controls);
    printRow(`  ${change} (${CHANGES} changes)`, place.ours, place.theirs, 1.5);
  }
  const turns = [stages[1], stages[0]].map(stageControl);
  const stage = await changes(browser, mine, bare, turns);
  printRow(`  another stage (${CHANGES} changes)`, stage.ours, stage.theirs, 1.5);
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
  if (wanted('explore')) await exploreRows(browser, ours, theirs);
  for (const grid of GRIDS) if (wanted(grid.page)) await gridRows(browser, ours, theirs, grid, writeGrid);
}
