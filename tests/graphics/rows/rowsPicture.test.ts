import { describe, expect, it } from 'vitest';
import { labelBox } from '@/graphics/label/labelText';
import { lowEnd } from '@/graphics/layer/oneMark';
import { type Box, overlap } from '@/graphics/scene/box';
import type { Scene, SceneMark } from '@/graphics/scene/scene';
import { valueText } from '@/narrative/chartText';
import { rangeText } from '@/narrative/observationWords';
import { observationsOfRows } from '@/query/selection/comparisonRows';
import { sceneFaults, wordsOf } from '../sceneFaults';
import { sceneFile } from '../sceneFile';
import { inkOf, type RowCase, rowsScene, SIDE_BY_SIDE, sideBySide, valueLabels } from './rowCases';

const ALL = SIDE_BY_SIDE;
const drawnOf = ({ bars, marks }: Scene): readonly SceneMark[] => [...bars, ...marks];

/** How far apart two boxes are; 0 where they touch. */
const apart = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(a.left - b.right, b.left - a.right, 0),
    Math.max(a.top - b.bottom, b.top - a.bottom, 0),
  );
const distance = (box: Box, mark: SceneMark): number =>
  Math.min(...inkOf(mark).map((ink) => apart(box, ink)));

const faults = (cases: readonly RowCase[], of: (one: RowCase) => readonly string[]) =>
  cases.flatMap((one) => of(one).map((fault) => `${one.name}: ${fault}`));

describe('every picture of rows of the golden data', () => {
  it('has many to look at', () => {
    expect(SIDE_BY_SIDE.length).toBeGreaterThan(300);
  });

  it('covers nothing with words, and cuts none off', () => {
    expect(faults(ALL, ({ scene }) => sceneFaults(scene))).toEqual([]);
  });

  it('runs no standard through words', () => {
    const crossed = faults(ALL, ({ scene }) =>
      scene.rules
        .filter(({ key, place }) => key || place)
        .flatMap(({ from, to }) => {
          const line = { left: from.x - 0.5, right: from.x + 0.5, top: from.y, bottom: to.y };
          return scene.labels.filter((label) => overlap(labelBox(label), line)).map(wordsOf);
        }),
    );
    expect(crossed).toEqual([]);
  });

  it('leaves no mark outside the picture', () => {
    const outside = faults(ALL, ({ scene }) =>
      drawnOf(scene)
        .flatMap(inkOf)
        .flatMap((box) =>
          box.left < -0.5 || box.right > scene.width + 0.5 || box.top < -0.5 || box.bottom > scene.height
            ? [JSON.stringify(box)]
            : [],
        ),
    );
    expect(outside).toEqual([]);
  });

  it('covers no mark and no bar with another', () => {
    const covered = faults(ALL, ({ scene }) => {
      const own = drawnOf(scene);
      const boxes = own.map(inkOf);
      return boxes.flatMap((some, at) =>
        boxes.slice(at + 1).some((others) => some.some((box) => others.some((other) => overlap(box, other))))
          ? [own[at]?.observation.id ?? '']
          : [],
      );
    });
    expect(covered).toEqual([]);
  });

  it('writes every value nearest to its own mark or the end of its own bar', () => {
    const astray = faults(ALL, ({ scene, figure }) => {
      const marks = drawnOf(scene);
      const valueWords = (mark: SceneMark) => {
        const low = lowEnd(mark);
        const { observation: high } = mark;
        return low ? rangeText({ low, high }, figure.text) : valueText(high, figure.text);
      };
      return valueLabels(scene).flatMap((label) => {
        const box = labelBox(label);
        const value = label.lines[0]?.[0]?.text;
        const own = marks.filter(
          (mark) => mark.place.code === label.place?.code && valueWords(mark) === value,
        );
        const nearest = Math.min(...own.map((mark) => distance(box, mark)));
        const others = marks.filter((mark) => !own.includes(mark));
        const nearer = others.filter((mark) => distance(box, mark) < nearest);
        return own.length === 0 || nearest > 12 || nearer.length > 0 ? [`${wordsOf(label)} ${nearest}`] : [];
      });
    });
    expect(astray).toEqual([]);
  });

  it('draws every figure of its rows once, each with its value', () => {
    const missing = faults(ALL, ({ scene, figure }) => {
      const shown = observationsOfRows(figure.comparison?.rows ?? []);
      const marks = drawnOf(scene);
      const drawn = marks.flatMap(({ observation, also }) => [observation, ...also]);
      const once = drawn.length === shown.length && shown.every((one) => drawn.includes(one));
      return once && valueLabels(scene).length === marks.length ? [] : [`${drawn.length} of ${shown.length}`];
    });
    expect(missing).toEqual([]);
  });

  it('paints every bar and every mark that it has', () => {
    for (const { scene } of ALL.filter((one) => [390, 359].includes(one.scene.width))) {
      const file = sceneFile(scene);
      expect(file.match(/<g transform/g)?.length ?? 0).toBe(scene.bars.length + scene.marks.length);
      for (const { shapes } of scene.bars)
        for (const shape of shapes) if (shape.kind === 'path') expect(file).toContain(`d="${shape.d}"`);
    }
  });

  it('says in words which rows have no figure', () => {
    for (const { scene, figure } of SIDE_BY_SIDE) {
      const empty = figure.comparison?.rows.filter(({ main, beside }) => !main && beside.length === 0) ?? [];
      const { noFigure } = figure.text.wording.ui;
      expect(scene.labels.filter((label) => wordsOf(label) === noFigure)).toHaveLength(empty.length);
    }
  });

  it('draws the standards that the words of the figure name, each with its name', () => {
    const named = ALL.filter(({ figure }) => figure.references.length > 0);
    expect(named.length).toBeGreaterThan(20);
    for (const { name, scene, figure } of ALL) {
      const texts = scene.labels.map(wordsOf);
      for (const { words, short } of figure.references)
        expect(texts.filter((text) => text === words || text === short).length, `${name} ${words}`).toBe(1);
      expect(scene.rules.some(({ key }) => key === 'standard')).toBe(figure.references.length > 0);
    }
  });
});

it.each([320, 390, 640])('never writes 90.2 at the diamond of the target 93, %i pixels wide', (width) => {
  const scene = rowsScene(sideBySide('preschool-gross-enrolment-ratio', 'zh', false), width);
  const result = scene.bars.find(({ observation }) => observation.value === 90.2);
  const target = scene.bars.find(({ observation }) => observation.value === 93);
  const label = scene.labels.find((one) => wordsOf(one).startsWith('90.2'));
  if (!result || !target || !label) throw new Error('No such figures');
  expect(label.at.y).toBe(result.at.y);
  expect(Math.abs(target.at.y - label.at.y)).toBeGreaterThan(15);
});

it('draws a printed range as one bar with one label', () => {
  const { bars, marks, signs, labels } = rowsScene(sideBySide('sports-skills-per-student'), 640);
  expect(bars.map(({ observation, also }) => [observation, ...also].map(({ bound }) => bound))).toEqual([
    ['at_most', 'at_least'],
  ]);
  expect([...marks, ...signs]).toEqual([]);
  expect(labels.map(wordsOf).filter((words) => words.startsWith('1—2'))).toHaveLength(1);
});
