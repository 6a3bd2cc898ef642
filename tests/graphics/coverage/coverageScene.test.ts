import { describe, expect, it } from 'vitest';
import { axisYears, coverageRowScene, coverageScene, yearScale } from '@/graphics/coverage/coverageScene';
import { coverageTable, groupCoverage } from '@/query/coverage/coverageTable';
import { wordingOf } from '@/wording/wording';
import { datasetOf, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';
import { sceneFile } from '../sceneFile';

const YEARS = { from: 2001, to: 2024 };
const WIDTH = 480;

describe('the picture of a row', () => {
  const at = (time: string, more = {}) => observation({ indicatorId: 'rate', time, ...more });
  const dataset = datasetOf([
    at('2010'),
    at('2011'),
    at('2013'),
    at('2020', { nature: 'target' }),
    at('2012', { placeCode: '360700' }),
  ]);
  const [row] = coverageTable(dataset).rows;
  if (!row) throw new Error('no row');
  const scene = coverageRowScene(row, YEARS, WIDTH);
  const lines = scene.rules.filter(({ place }) => place);
  const x = yearScale(YEARS, 0, WIDTH);

  it('joins years that follow, and leaves a gap where one is missing', () => {
    expect(lines.map(({ place, from, to }) => [place?.code, from.x, to.x])).toEqual([
      ['360100', x(2009.6), x(2011.4)],
      ['360100', x(2012.6), x(2013.4)],
      ['360700', x(2011.6), x(2012.4)],
    ]);
  });

  it('puts each place on a line of its own, and an aim on that of its place', () => {
    expect(lines[0]?.from.y).toBe(lines[1]?.from.y);
    expect(lines[2]?.from.y).toBeGreaterThan(lines[0]?.from.y ?? 0);
    expect(scene.signs.map((sign) => [sign.at.x, sign.at.y])).toEqual([[x(2020), lines[0]?.from.y]]);
  });
});

it('marks every fifth year and the last, never two that touch', () => {
  expect(axisYears(YEARS)).toEqual([2005, 2010, 2015, 2020, 2024]);
  expect(axisYears({ from: 2000, to: 2022 })).toEqual([2000, 2005, 2010, 2015, 2022]);
});

it('looks as it did when it was last looked at', async () => {
  const table = coverageTable(goldenDataset);
  const group = groupCoverage(goldenDataset, table.rows).find(({ stage }) => stage.id === 'special');
  if (!group) throw new Error('no special education');
  const scene = coverageScene(group, table.years, wordingOf('zh'), 600);
  await expect(sceneFile(scene, 'light')).toMatchFileSnapshot('../svg/coverage-special.svg');
});
