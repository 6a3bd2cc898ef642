import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

interface Line {
  name: string;
  shown: boolean;
  points: [year: number, value: number][];
}

interface Stage {
  name: string;
  charts: Line[][];
}

use([LineChart, GridComponent, SVGRenderer]);

const board = document.querySelector<HTMLElement>('#charts');
const controls = document.querySelector('#controls');
if (!board || !controls) throw new Error('bareGrid.html has lost its elements');

const grid = new URLSearchParams(window.location.search).get('grid');
const response = await fetch(`./${grid}.json`);
const stages: Stage[] = await response.json();
const shown = new Map(stages.flatMap(({ charts }) => charts.flat()).map((line) => [line.name, line.shown]));
const pool: EChartsType[] = [];
let stage = stages[0];
let forward = '';
let waiting = 0;
let painted = 0;

function finish() {
  waiting -= 1;
  if (waiting !== 0 || !board) return;
  painted += 1;
  board.dataset.chartReady = String(painted);
}

function chartAt(place: number): EChartsType {
  const known = pool[place];
  if (known) return known;
  const element = document.createElement('div');
  board?.append(element);
  const chart = init(element, null, { renderer: 'svg' });
  chart.on('finished', finish);
  pool[place] = chart;
  return chart;
}

function optionOf(lines: Line[]) {
  return {
    animation: false,
    grid: { left: 44, right: 12, top: 12, bottom: 24 },
    xAxis: { type: 'value' as const, min: 'dataMin' as const, max: 'dataMax' as const },
    yAxis: { type: 'value' as const, scale: true, splitNumber: 2 },
    series: lines
      .filter(({ name, points }) => shown.get(name) && points.length > 0)
      .map(({ name, points }) => ({
        id: name,
        name,
        type: 'line' as const,
        data: points,
        lineStyle: { opacity: forward === '' || forward === name ? 1 : 0.3 },
      })),
  };
}

/** Draws what has changed: a place only touches the charts that have it, as a careful page would. */
function draw(charts: Line[][], has: (lines: Line[]) => boolean, anew: boolean) {
  while (pool.length > charts.length) {
    const chart = pool.pop();
    chart?.getDom().remove();
    chart?.dispose();
  }
  const changed = charts.map((lines, place) => ({ lines, place })).filter(({ lines }) => has(lines));
  waiting = changed.length;
  for (const { lines, place } of changed)
    chartAt(place).setOption(optionOf(lines), anew ? { notMerge: true } : { replaceMerge: ['series'] });
}

for (const [name, on] of shown) {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = on;
  box.addEventListener('change', () => {
    shown.set(name, box.checked);
    const has = (lines: Line[]) => lines.some((line) => line.name === name && line.points.length > 0);
    draw(stage?.charts ?? [], has, false);
  });
  const label = document.createElement('label');
  label.append(box, name);
  controls.append(label);
}

for (const name of shown.keys()) {
  const radio = document.createElement('input');
  radio.type = 'radio';
  radio.name = 'forward';
  radio.addEventListener('change', () => {
    forward = name;
    draw(stage?.charts ?? [], () => true, false);
  });
  const label = document.createElement('label');
  label.append(radio, name);
  controls.append(label);
}

for (const one of stages) {
  const button = document.createElement('button');
  button.textContent = one.name;
  button.addEventListener('click', () => {
    stage = one;
    draw(one.charts, () => true, true);
  });
  controls.append(button);
}

draw(stage?.charts ?? [], () => true, true);
