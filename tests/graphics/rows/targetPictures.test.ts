import { describe, expect, it } from 'vitest';
import { keyOf } from '@/graphics/glyph/key';
import type { ThemeName } from '@/graphics/paint/palette';
import { aimScene, aimTicks, figuresBeside, standardScene } from '@/graphics/rows/aimScenes';
import type { Scene } from '@/graphics/scene/scene';
import { aimText, standardText } from '@/narrative/targets/aimFigures';
import { aimsOf } from '@/query/aims/aims';
import { standardAnswersOf } from '@/query/aims/standards';
import { goldenDataset } from '../../goldenData';
import { sceneFaults } from '../sceneFaults';
import { sceneFile } from '../sceneFile';

interface TargetPicture {
  readonly name: string;
  readonly theme: ThemeName;
  readonly scene: Scene;
}

function aimPicture(name: string, id: string, theme: ThemeName = 'light'): TargetPicture {
  const aims = aimsOf(goldenDataset, 2026);
  const row = aims.find(({ aim }) => aim.id === id);
  const indicator = row && goldenDataset.indicator.get(row.aim.indicatorId);
  if (!row || !indicator) throw new Error(`No aim ${id}`);
  const block = aims.filter(({ aim }) => aim.indicatorId === indicator.id);
  const text = aimText(goldenDataset, indicator, block, 'zh');
  const ticks = aimTicks(block, text);
  if (!ticks) throw new Error(`No scale for ${id}`);
  return { name, theme, scene: aimScene(row, ticks, text, { width: 224, axis: true }) };
}

function standardPicture(name: string, id: string, theme: ThemeName = 'light'): TargetPicture {
  const answer = standardAnswersOf(goldenDataset, 2026).find(({ standard }) => standard.id === id);
  const indicator = answer && goldenDataset.indicator.get(answer.standard.indicatorId);
  if (!answer || !indicator) throw new Error(`No standard ${id}`);
  const text = standardText(goldenDataset, indicator, answer.standard, figuresBeside(answer), 'zh');
  const scene = standardScene(answer, text, 224);
  if (!scene) throw new Error(`No figure beside ${id}`);
  return { name, theme, scene };
}

const PICTURES: readonly TargetPicture[] = [
  aimPicture('targets-on-target', 'nc.compulsory-retention-rate.2020.target'),
  aimPicture('targets-on-target-dark', 'nc.senior-secondary-gross-enrolment-ratio.2020.target', 'dark'),
  aimPicture('targets-other-year', 'nc.preschool-gross-enrolment-ratio.2020.target'),
  aimPicture('targets-at-least', 'gz.preschool-gross-enrolment-ratio.2018.target'),
  aimPicture('targets-province', 'jx.preschool-gross-enrolment-ratio.2020.target'),
  aimPicture('targets-range', 'nc.sports-skills-per-student.2023.target.at-least'),
  aimPicture('targets-plan-reached', 'jx.new-public-kindergarten-places.2023.plan'),
  aimPicture('targets-near-definition', 'jx.new-inclusive-kindergarten-places.2023.plan'),
  aimPicture('targets-unstated-scope', 'fz.new-party-members.2022.plan'),
  standardPicture('targets-standard-country', 'country-2025-compulsory-retention'),
  standardPicture('targets-standard-county-dark', 'county-preschool-gross-enrolment', 'dark'),
];

describe.each(PICTURES)('$name', ({ name, theme, scene }) => {
  it('looks as it did when it was last looked at', async () => {
    await expect(sceneFile(scene, theme)).toMatchFileSnapshot(`../svg/${name}.svg`);
  });

  it('covers no mark with a label, and cuts none off', () => {
    expect(sceneFaults(scene)).toEqual([]);
  });

  it('keeps every mark on the scale', () => {
    for (const { at } of scene.marks)
      expect(at.x >= scene.plot.left - 0.5 && at.x <= scene.plot.right + 0.5).toBe(true);
  });
});

it('never blows up a hair of difference: 97.01 against 97 alone still stands on its target', () => {
  const [row] = aimsOf(goldenDataset, 2026).filter(
    ({ aim }) => aim.id === 'nc.compulsory-retention-rate.2020.target',
  );
  const indicator = row && goldenDataset.indicator.get(row.aim.indicatorId);
  if (!row || !indicator) throw new Error('No such aim');
  const text = aimText(goldenDataset, indicator, [row], 'zh');
  const ticks = aimTicks([row], text);
  if (!ticks) throw new Error('No scale');
  expect(ticks.max - ticks.min).toBeGreaterThanOrEqual(2);
  expect(aimScene(row, ticks, text, { width: 224, axis: true }).marks).toHaveLength(1);
});

it('draws one mark for a result on its target, and no scale for a single figure', () => {
  const met = PICTURES.find(({ name }) => name === 'targets-on-target');
  expect(met?.scene.marks.map(({ observation }) => observation.nature)).toEqual(['actual']);
  const [lone] = aimsOf(goldenDataset, 2026).filter(
    ({ aim }) => aim.indicatorId === 'preschool-standardised-rate',
  );
  const indicator = lone && goldenDataset.indicator.get(lone.aim.indicatorId);
  if (!indicator) throw new Error('No lone aim');
  expect(aimTicks([lone], aimText(goldenDataset, indicator, [lone], 'zh'))).toBeNull();
});

it('has in its key what is drawn, and nothing else', () => {
  const keyed = (name: string) => {
    const found = PICTURES.find((one) => one.name === name);
    return found ? keyOf([found.scene], 'right').map((entry) => entry.name) : [];
  };
  expect(keyed('targets-on-target')).toContain('onTarget');
  expect(keyed('targets-plan-reached')).not.toContain('onTarget');
  expect(keyed('targets-other-year')).toContain('otherYear');
  expect(keyed('targets-on-target')).not.toContain('otherYear');
  expect(keyed('targets-standard-country')).toContain('standard');
  expect(keyed('targets-at-least')).toContain('atLeast');
});
