import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

interface Line {
  name: string;
  shown: boolean;
  points: [year: number, value: number][];
}

use([LineChart, GridComponent, SVGRenderer]);

const element = document.querySelector<HTMLElement>('#chart');
const controls = document.querySelector('#controls');
if (!element || !controls) throw new Error('bare.html has lost its elements');

const response = await fetch('./lines.json');
const lines: Line[] = await response.json();
const chart = init(element, null, { renderer: 'svg' });
let painted = 0;

chart.on('finished', () => {
  painted += 1;
  element.dataset.chartReady = String(painted);
});

function draw() {
  const series = lines
    .filter(({ shown }) => shown)
    .map(({ name, points }) => ({ id: name, name, type: 'line' as const, data: points }));
  chart.setOption(
    {
      animation: false,
      xAxis: { type: 'value', min: 'dataMin', max: 'dataMax' },
      yAxis: { type: 'value', scale: true },
      series,
    },
    { replaceMerge: ['series'] },
  );
}

for (const line of lines) {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = line.shown;
  box.addEventListener('change', () => {
    line.shown = box.checked;
    draw();
  });
  const label = document.createElement('label');
  label.append(box, line.name);
  controls.append(label);
}

draw();
