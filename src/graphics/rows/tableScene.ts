import { maxOf } from '@/lib/extent';
import { textWidth, wrapText } from '@/lib/textWidth';
import { type ChartText, placeName } from '@/narrative/chartText';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { plainRun } from '../label/labelText';
import { type Scene, type SceneLabel, type SceneRule, sceneOf, type TextRun } from '../scene/scene';
import { type PanelLine, panelLines } from './panelTable';

const PAD = 16;
const LEADING = 15;
/** A definition needs this many pixels, or it stands above its period and value. */
const NARROW = 130;

/** A panel that shares no definition as a picture: place, definition, period and nature, value; no axis, no marks. */
export function tableScene(panel: ComparePanel, text: ChartText, width: number): Scene {
  const lines = panelLines(panel, text);
  const widest = (list: readonly string[], size: number) =>
    Math.ceil(maxOf([0, ...list.map((words) => textWidth(words, size, true))]));
  const names =
    widest(
      lines.map(({ place }) => placeName(place.code, text)),
      13,
    ) + 14;
  const values = widest(
    lines.map(({ value }) => value),
    12,
  );
  const whens =
    widest(
      lines.map(({ when }) => when),
      11,
    ) + 14;
  const beside = width - names - whens - values - 14;
  const stacked = beside < NARROW;
  const room = stacked ? width - names : beside;
  let top = 2;
  const rules: SceneRule[] = [];
  const labels: SceneLabel[] = [];
  const put = (x: number, y: number, align: SceneLabel['align'], run: TextRun) =>
    labels.push({ at: { x, y }, align, lines: [[run]], halo: false });
  const rule = (tone: SceneRule['tone'], from: number) =>
    rules.push({ from: { x: from, y: top }, to: { x: width, y: top }, tone, width: 1 });
  for (const line of lines) {
    const words = line.observation ? wrapText(line.definition, 12, room) : [text.wording.ui.compare.none];
    rule(top === 2 ? 'line' : 'grid', line.first ? 0 : names);
    const foot = stacked && line.observation ? words.length * LEADING : 0;
    const height = words.length * LEADING + (foot > 0 ? LEADING + 2 : 0) + PAD;
    const first = top + PAD / 2 + LEADING / 2;
    if (line.first) put(0, first, 'left', nameRun(line, text));
    words.forEach((part, at) => {
      put(names, first + at * LEADING, 'left', plainRun(part, line.observation ? 'ink1' : 'ink3', 12));
    });
    if (line.observation) {
      const y = first + (foot > 0 ? foot + 2 : 0);
      put(
        foot > 0 ? names : width - values - 14,
        y,
        foot > 0 ? 'left' : 'right',
        plainRun(line.when, 'ink2'),
      );
      put(width, y, 'right', {
        ...plainRun(line.value, 'ink1', 12),
        bold: true,
        tone: { place: line.place.colour },
      });
    }
    top += height;
  }
  rule('line', 0);
  return sceneOf(
    { width, height: top + 4, plot: { left: 0, right: width, top: 2, bottom: top } },
    { rules, labels },
  );
}

function nameRun({ place, observation }: PanelLine, text: ChartText): TextRun {
  const name = placeName(place.code, text);
  return observation
    ? { text: name, size: 13, bold: true, tone: { place: place.colour } }
    : plainRun(name, 'ink3', 13);
}
