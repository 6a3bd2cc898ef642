import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CoverageMarks } from '@/features/coverage/CoverageMarks';
import { paletteOf, type ThemeName } from '@/graphics/paint/palette';
import { contextScene } from '@/graphics/pictures/contextScene';
import { coverageTable, figuresOf } from '@/query/coverage/coverageTable';
import { goldenDataset } from '../../goldenData';
import { sceneFile } from '../sceneFile';

/** The markup of a small picture as a file of its own, in the colours of a theme. */
function asFile(markup: string, theme: ThemeName): string {
  const palette: Readonly<Record<string, string>> = paletteOf(theme);
  return `${markup
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/var\(--(\w+)\)/g, (_, token: string) => palette[token] ?? token)
    .replaceAll('><', '>\n<')}\n`;
}

const STRIPS: readonly (readonly [string, string, string, ThemeName])[] = [
  ['strip-preschool-nanchang', 'preschool-gross-enrolment-ratio', '360100', 'light'],
  ['strip-preschool-jiangxi', 'preschool-gross-enrolment-ratio', '360000', 'light'],
  ['strip-preschool-country-dark', 'preschool-gross-enrolment-ratio', '100000', 'dark'],
  ['strip-aid-ganzhou', 'aid-amount', '360700', 'light'],
  ['strip-rings-nanchang', 'key-senior-quota-places-urban', '360100', 'light'],
];

describe('strips of the coverage table', () => {
  it.each(STRIPS)('%s looks as it did when it was last looked at', async (name, indicatorId, code, theme) => {
    const { rows, places, years } = coverageTable(goldenDataset);
    const at = places.findIndex((place) => place.code === code);
    const cell = rows.find(({ indicator }) => indicator.id === indicatorId)?.cells[at];
    const place = places[at];
    if (!cell || !place) throw new Error(name);
    const observations = figuresOf(cell);
    const picture = <CoverageMarks {...{ observations, place, years }} width={78} height={22} />;
    const file = asFile(renderToStaticMarkup(picture), theme);
    await expect(file).toMatchFileSnapshot(`../svg/coverage-${name}.svg`);
  });
});

const DOCUMENTS: readonly (readonly [string, string, ThemeName])[] = [
  ['retention-nanchang', 'nc.compulsory-retention-rate.2020.actual', 'light'],
  ['senior-enrolment-nanchang-dark', 'nc.senior-secondary-gross-enrolment-ratio.2020.actual', 'dark'],
  ['aid-nanchang', 'nc.aid-amount.2020.actual', 'light'],
];

describe('small pictures of a document', () => {
  it.each(DOCUMENTS)('%s looks as it did when it was last looked at', async (name, observationId, theme) => {
    const observation = goldenDataset.observation.get(observationId);
    const indicator = observation && goldenDataset.indicator.get(observation.indicatorId);
    const place = observation && goldenDataset.place.get(observation.placeCode);
    if (!indicator || !place) throw new Error(name);
    const size = { width: 176, height: 52 };
    const scene = contextScene(goldenDataset, indicator, place, new Set([observationId]), size, 'zh');
    if (!scene) throw new Error(name);
    await expect(sceneFile(scene, theme)).toMatchFileSnapshot(`../svg/sources-${name}.svg`);
  });
});
