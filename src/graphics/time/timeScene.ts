import { isDoubtful, type Observation } from '@/domain/observation';
import { reasonText } from '@/narrative/reasonText';
import type { Selection } from '@/query/selection/selection';
import { withoutFigures } from '@/query/selection/withoutFigures';
import type { Link } from '@/query/series/series';
import { type Axis, valueAxis, yearAxis } from '../axis/axis';
import { labelBox, plainRun } from '../label/labelText';
import { type LabelRequest, labelAt, placeLabels } from '../label/placeLabels';
import type { Box, Point } from '../scene/box';
import { type Scene, type SceneRule, sceneOf } from '../scene/scene';
import { inkBoxes } from '../scene/shapeBox';
import { lineOf } from './lineOf';
import { saidMarks, saidWords } from './saidMarks';
import { clearOfWords, contextLayer } from './timeContext';
import { endLabels, lineEnds, roomForEnds, UNDER_WORDS } from './timeEnds';
import { timeLabels } from './timeLabels';
import { axisYears, type TimeLayout, timeLayout, yearWords } from './timeLayout';
import { backdropLines, segmentOf, seriesBreaks, seriesLines } from './timeLines';
import { timeMarks } from './timeMarks';
import type { TimeSpec } from './timeSpec';
import { levelOf, standardNames, standardRules, standardsOf } from './timeStandards';

/** A picture over years, and the figures whose words found no place in it. */
export interface TimePicture {
  readonly scene: Scene;
  readonly layout: TimeLayout;
  readonly unwritten: readonly Observation[];
}

/** Values over years to the pixel: lines with marks and words beside them, gaps that stay gaps, breaks that break. */
export function timePicture(asked: TimeSpec): TimePicture {
  const ends = asked.look.column ? lineEnds(asked, axisYears(asked)) : [];
  const { right, writing } = roomForEnds(ends, asked);
  const edge = Math.max(right, asked.edge ?? 0);
  const spec: TimeSpec = {
    ...asked,
    selection: asked.look.column ? withoutDoubts(asked.selection) : asked.selection,
    look: { ...asked.look, room: { ...asked.look.room, right: edge } },
  };
  const { selection, look, text, size, context } = spec;
  const standards = look.standards ? standardsOf(spec) : [];
  const levels = standards.map(({ standard }) => standard.value);
  const layout = timeLayout(spec, levels);
  const { plot } = layout;
  const marked = timeMarks(spec, layout);
  const breaks = look.small ? [] : seriesBreaks(selection.series, layout);
  const links = selection.series.flatMap((series) => series.links);
  const segments = links.filter(({ kind }) => kind !== 'gap').map((link) => segmentOf(link, layout));

  const bounds: Box = {
    left: plot.left + 2,
    top: 0,
    right: size.width,
    bottom: plot.bottom - 1,
  };
  const behind = context ? contextLayer(context, layout, spec) : null;
  const avoided = [...segments, ...(behind?.segments ?? [])];
  const atLast = new Map(
    ends.flatMap((end) => (end.observation ? [[end.observation, end[writing]] as const] : [])),
  );
  const said = saidMarks(marked, atLast, text);
  const wordsAbove = behind?.texts.some((one) => one.at.y < plot.top);
  const atRight = endLabels(ends, layout, spec, writing, said, wordsAbove ? UNDER_WORDS : undefined);
  const atEdge = atRight.map(({ label }) => label);
  const atEnds = atRight.flatMap(({ end, label }) =>
    end.observation ? [[end.observation, label.lines] as const] : [],
  );
  const told = timeLabels(spec, marked, new Set(atEnds.map(([observation]) => observation)));
  const reasons = look.column ? breaks.map(({ link, sign }) => breakLabel(link, sign.at, spec)) : [];
  const { placed, names, marks } = saidWords(marked, told, atEnds, text, (drawn) => {
    const ink = [...drawn, ...breaks.map(({ sign }) => sign)].flatMap(({ shapes, at }) =>
      inkBoxes(shapes, at),
    );
    const onTop = standardNames(standards, layout, [...ink, ...atEdge.map(labelBox)], avoided);
    const labels = placeLabels(
      [...told.map(({ request }) => request), ...reasons, ...(behind?.requests ?? [])],
      {
        boxes: [...ink, ...[...atEdge, ...onTop.flatMap((name) => name ?? [])].map(labelBox)],
        segments: [...avoided, ...standards.map((line) => levelOf(line, layout))],
        anchors: marked.marks.map(({ at, shapes, observation }) =>
          shapes.length > 0 ? at : { ...at, onLine: lineOf(observation) },
        ),
      },
      bounds,
    );
    return { placed: labels, names: onTop };
  });
  const named = names.flatMap((name) => name ?? []);
  const labels = placed.flatMap((label) => label ?? []);
  const written = [...labels, ...named, ...atEdge];
  const frame = frameOf(spec, layout);
  return {
    layout,
    unwritten: told.flatMap(({ observation, spare }, at) => (spare || placed[at] ? [] : [observation])),
    scene: sceneOf(
      { ...size, plot },
      {
        areas: behind?.areas ?? [],
        rules: [
          ...frame.rules,
          ...levelRules(spec, layout),
          ...standardRules(standards, layout, names, labels),
          ...(behind?.rules ?? []),
        ],
        lines: [
          ...clearOfWords(behind?.lines ?? [], written),
          ...backdropLines(spec.backdrop ?? [], layout),
          ...seriesLines(selection.series, layout, look),
        ],
        marks,
        signs: breaks.map(({ sign }) => sign),
        texts: [...frame.texts, ...(behind?.texts ?? [])],
        labels: written,
      },
    ),
  };
}

/** Without the doubtful figures beside a line: it has a gap there, table and words tell them. */
function withoutDoubts(selection: Selection): Selection {
  const beside = selection.series.flatMap(({ observations, links }) =>
    links.length > 0 ? observations.filter(isDoubtful) : [],
  );
  return withoutFigures(selection, new Set(beside));
}

function breakLabel(link: Link, at: Point, { text }: TimeSpec): LabelRequest {
  const reason = reasonText((link.brokenAt ?? link.to).breakReason, text.language);
  return labelAt(
    {
      anchor: at,
      clear: 6,
      sides: ['right', 'left', 'above', 'below', 'aboveRight', 'belowRight'],
      slide: 24,
    },
    [[plainRun(reason, 'ink2')]],
  );
}

function frameOf(spec: TimeSpec, layout: TimeLayout): Axis {
  const { plot, x, y, ticks } = layout;
  const value = valueAxis(ticks, y, plot, 'left', spec.text.display);
  const year = yearAxis(yearWords(layout, spec), x, plot);
  return { rules: [...value.rules, ...year.rules], texts: [...value.texts, ...year.texts] };
}

/** Stronger lines where differences change sign, and at 100, which rates and indices are read against. */
function levelRules({ text }: TimeSpec, { plot, ticks, y }: TimeLayout): readonly SceneRule[] {
  const { display } = text;
  const ofHundred = display.sign !== '' || display.symbol.includes('=');
  return [0, ...(ofHundred ? [100] : [])]
    .filter((level) => ticks.min < level && ticks.max > level)
    .map((level) => ({
      from: { x: plot.left, y: y(level) },
      to: { x: plot.right, y: y(level) },
      tone: 'ghost' as const,
      width: 1.4,
    }));
}
