import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/domain/localized';
import { boardKey } from '@/graphics/dots/boardKey';
import { dotPlot } from '@/graphics/dots/dotScene';
import { panelScene } from '@/graphics/dots/panelScene';
import { overlap } from '@/graphics/label/placeLabels';
import type { Scene } from '@/graphics/scene/scene';
import { inkBoxes } from '@/graphics/scene/shapeBox';
import { figuresOfRows } from '@/query/compare/comparePanel';
import { goldenDataset } from '../../goldenData';
import { labelBox } from '../labelBox';
import { goldenBoard, panelWords } from './boards';

const WIDTHS = [300, 359, 560];
const BOARDS = [
  { name: 'near definitions', panels: goldenBoard() },
  { name: 'own definitions', panels: goldenBoard({ withFamily: false }) },
  { name: 'latest only', panels: goldenBoard({ latestOnly: true }) },
];

const wordsOf = ({ lines }: Scene['labels'][number]) =>
  lines
    .flat()
    .map(({ text }) => text)
    .join(' ');

/** Everything in ink that is no word, but not the rules and gridlines of the paper. */
const inkOf = (scene: Scene) =>
  [...scene.marks, ...scene.bars].flatMap(({ shapes, at }) => inkBoxes(shapes, at));

describe.each(BOARDS)('every panel with $name', ({ panels }) => {
  const cases = LANGUAGES.flatMap((language) =>
    WIDTHS.flatMap((width) =>
      panels.map((panel) => {
        const { text } = panelWords(panel, language);
        const name = `${panel.selection.indicator.id} ${language} ${width}`;
        return { name, panel, text, scene: panelScene(panel, text, width) };
      }),
    ),
  );

  it('has panels to look at', () => {
    expect(panels.length).toBeGreaterThan(20);
  });

  it('covers no label, mark or hairline with a label', () => {
    const covered = cases.flatMap(({ name, scene }) => {
      const ink = inkOf(scene);
      const boxes = scene.labels.map(labelBox);
      return boxes.flatMap((box, at) =>
        [...ink, ...boxes.slice(at + 1)].some((other) => overlap(box, other))
          ? [`${name}: ${scene.labels.map(wordsOf)[at]}`]
          : [],
      );
    });
    expect(covered).toEqual([]);
  });

  it('leaves no label and no mark outside the picture', () => {
    const outside = cases.flatMap(({ name, scene }) =>
      [...scene.labels.map(labelBox), ...inkOf(scene)].some(
        (box) =>
          box.left < -0.5 || box.right > scene.width + 0.5 || box.top < -0.5 || box.bottom > scene.height,
      )
        ? [name]
        : [],
    );
    expect(outside).toEqual([]);
  });

  it('covers no mark with another', () => {
    const covered = cases
      .filter(({ panel }) => panel.shared)
      .flatMap(({ name, scene }) => {
        const boxes = scene.marks
          .filter(({ shapes }) => shapes.length > 1)
          .map(({ shapes, at }) => inkBoxes(shapes, at));
        return boxes.some((own, at) =>
          boxes
            .slice(at + 1)
            .some((others) => own.some((box) => others.some((other) => overlap(box, other)))),
        )
          ? [name]
          : [];
      });
    expect(covered).toEqual([]);
  });

  it('writes the value of every city figure, and never the mark without its year where there is room', () => {
    const short = cases
      .filter(({ panel }) => panel.shared)
      .flatMap(({ name, scene, panel, text }) => {
        const plot = dotPlot(panel, text, scene.width);
        const labelled = scene.labels.filter(({ lines }) => lines[0]?.[0]?.bold && lines[0][0].size === 12);
        const drawn = panel.rows.length > 0 ? plot.hits.length - panel.benchmarks.length : 0;
        const bare = labelled.filter(({ lines }) => lines[0]?.length === 1);
        const missing = labelled.length < (plot.scene.marks.length || 0) - panel.benchmarks.length;
        return missing || drawn !== figuresOfRows(panel.rows).length || bare.length > 0 ? [name] : [];
      });
    expect(short).toEqual([]);
  });

  it('keeps the four cities in their order', () => {
    for (const { panel } of cases)
      expect(panel.rows.map(({ place }) => place.code)).toEqual(['360100', '360700', '361000', '440700']);
  });
});

describe('the standards of a panel', () => {
  const cases = LANGUAGES.flatMap((language) =>
    WIDTHS.flatMap((width) =>
      BOARDS.flatMap(({ panels }) =>
        panels.map((panel) => {
          const figure = panelWords(panel, language);
          const name = `${panel.selection.indicator.id} ${language} ${width}`;
          return { name, figure, scene: panelScene(panel, figure.text, width) };
        }),
      ),
    ),
  );
  const drawn = cases.filter(({ figure }) => figure.references.length > 0);
  const inkRules = (scene: Scene) => scene.rules.filter(({ tone }) => tone === 'ink2');

  it('are drawn for some, and for nothing else', () => {
    expect(new Set(drawn.map(({ figure }) => figure.selection.indicator.id)).size).toBeGreaterThan(3);
    for (const { scene, figure } of cases)
      expect(inkRules(scene).length > 0, figure.title).toBe(figure.references.length > 0);
  });

  it('are named once each, at full length or without whom they bind, and told in the description', () => {
    for (const { name, figure, scene } of drawn)
      for (const { words, short } of figure.references) {
        const texts = scene.labels.map(wordsOf);
        expect(
          texts.filter((text) => text === words || text === short),
          name,
        ).toHaveLength(1);
        expect(figure.alt).toContain(words);
      }
  });

  it('run through no words', () => {
    const covered = drawn.flatMap(({ name, scene }) =>
      inkRules(scene).flatMap(({ from, to }) =>
        scene.labels
          .filter((label) => {
            const line = { left: from.x - 0.5, right: from.x + 0.5, top: from.y, bottom: to.y };
            return overlap(labelBox(label), line);
          })
          .map((label) => `${name}: ${wordsOf(label)}`),
      ),
    );
    expect(covered).toEqual([]);
  });

  it('stand at their level on the axis', () => {
    for (const { name, figure, scene } of drawn)
      for (const { standard } of figure.references) {
        const { x, plot } = scene;
        const at = plot.left + ((standard.value - x.min) / (x.max - x.min)) * (plot.right - plot.left);
        expect(
          inkRules(scene).some(({ from }) => Math.abs(from.x - at) < 2),
          name,
        ).toBe(true);
      }
  });

  it('have an entry in the key of the board', () => {
    const names = (panels: ReturnType<typeof goldenBoard>) =>
      boardKey(goldenDataset, panels, 'zh').map(({ name }) => name);
    expect(names(goldenBoard())).toContain('standard');
    const without = goldenBoard().filter(({ selection }) => selection.indicator.id === 'aid-amount');
    expect(names(without)).not.toContain('standard');
  });
});
