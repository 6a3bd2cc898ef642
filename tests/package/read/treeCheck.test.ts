import { describe, expect, it } from 'vitest';
import { stageAndDescendants, topStageOf } from '@/domain/stage';
import { placeInContext } from '@/query/catalogue/placeContext';
import { workOut } from '@/query/derive/derivedFigure';
import { datasetOf, indicator, observation, PLACES, STAGES } from '../../fixtures';
import { brief, readWith, SOUND, withCell } from './dataFiles';

const found = (change: Parameters<typeof readWith>[0]) =>
  readWith(change).problems.map((problem) => `${brief(problem)} ${problem.value} ${problem.expected}`.trim());

describe('the trees of the data', () => {
  it('finds a province and its city that are each other’s parent', () => {
    const places = SOUND['places.csv'].join('\n').replace('360000,100000,province', '360000,360100,province');
    const { dataset, problems } = readWith({ 'places.csv': places });
    expect(problems.slice(0, 2).map((problem) => `${brief(problem)} ${problem.value}`)).toEqual([
      'circle places.csv:2 parent_code 360000',
      'circle places.csv:3 parent_code 360100',
    ]);
    expect(dataset.places.map(({ code }) => code)).toEqual(['100000']);
  });

  it('finds a place or stage that is its own parent', () => {
    expect(found(withCell('places.csv', 3, 'parent_code', '360000'))[0]).toBe(
      'circle places.csv:3 parent_code 360000',
    );
    expect(found(withCell('stages.csv', 2, 'parent_id', 'compulsory'))[0]).toBe(
      'circle stages.csv:2 parent_id compulsory',
    );
  });

  it('finds stages in a circle', () => {
    expect(found(withCell('stages.csv', 2, 'parent_id', 'primary')).slice(0, 2)).toEqual([
      'circle stages.csv:2 parent_id primary',
      'circle stages.csv:3 parent_id compulsory',
    ]);
  });

  it('finds a parent that is not there', () => {
    expect(found(withCell('places.csv', 3, 'parent_code', '990000'))[0]).toBe(
      'unknownCode places.csv:3 parent_code 990000 places.csv',
    );
    expect(found(withCell('stages.csv', 3, 'parent_id', 'higher'))[0]).toBe(
      'unknownCode stages.csv:3 parent_id higher stages.csv',
    );
  });

  it('finds a parent of the wrong level', () => {
    expect(found(withCell('places.csv', 2, 'parent_code', '100000'))[0]).toBe(
      'wrongParent places.csv:2 parent_code 100000 province',
    );
    expect(found(withCell('places.csv', 2, 'parent_code', ''))[0]).toBe(
      'wrongParent places.csv:2 parent_code  province',
    );
    expect(
      found(withCell('places.csv', 4, 'parent_code', '360000')).some((one) => one.startsWith('circle')),
    ).toBe(true);
  });
});

describe('walks through places and stages that point at each other', () => {
  const turned = PLACES.map((place) =>
    place.code === '360000'
      ? { ...place, parentCode: '360100' }
      : place.code === '360100'
        ? { ...place, parentCode: '360000' }
        : place,
  );
  const figure = observation({ indicatorId: 'students', placeCode: '360100' });
  const students = indicator({ id: 'students', unitId: 'person', aggregation: 'sum' });
  const dataset = {
    ...datasetOf([figure], [students]),
    place: new Map(turned.map((place) => [place.code, place])),
  };

  it('end', () => {
    expect(workOut(dataset, figure, { id: 'share:country', argument: '' })).toMatchObject({
      refused: 'notPart',
    });
    expect(placeInContext(dataset, '360100')).toEqual(['360100', '360000']);
  });

  it('end at the top of stages too', () => {
    const [stage] = STAGES;
    if (!stage) throw new Error('no stage');
    const ring = [
      { ...stage, id: 'a', parentId: 'b' },
      { ...stage, id: 'b', parentId: 'a' },
    ];
    const byId = new Map(ring.map((one) => [one.id, one]));
    expect(['a', 'b']).toContain(topStageOf(byId, 'a'));
    expect(stageAndDescendants(ring, 'a').size).toBe(2);
    expect(topStageOf(new Map(STAGES.map((one) => [one.id, one])), 'primary')).toBe('compulsory');
    expect(topStageOf(byId, 'nowhere')).toBe('nowhere');
  });
});
