import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dataset, indexDataset } from '@/domain/dataset';
import { holdingsOf } from '@/domain/holding';
import { NATURES } from '@/domain/observation';
import { aimsOf } from '@/query/aims/aims';
import { coverageTable, narrowCoverage } from '@/query/coverage/coverageTable';
import { deriveSelection } from '@/query/derive/deriveSelection';
import { homeBoard } from '@/query/home/homeBoard';
import { stageMultiples } from '@/query/multiples/multiples';
import { select } from '@/query/selection/selection';
import { documentPage } from '@/query/sources/sourcePages';
import { neededFigures } from '@/view/neededFigures';
import { OPENING_VIEW, type View } from '@/view/view';
import { EVERYWHERE, goldenDataset } from '../goldenData';
import { measureOf } from '../query/derive/goldenPlaces';

const all = goldenDataset;
const HOLDINGS = holdingsOf(all.observations);

/** The dataset with no other figures than those that a view says it needs. */
function partOf(view: View): Dataset {
  const { indicatorIds } = neededFigures(view, all);
  const observations =
    indicatorIds === 'all'
      ? all.observations
      : indicatorIds.flatMap((id) => all.observationsOf.get(id) ?? []);
  const wanted = new Set(observations);
  return indexDataset({ ...all, observations: all.observations.filter((one) => wanted.has(one)) }, HOLDINGS);
}

const view = (change: Partial<View>): View => ({ ...OPENING_VIEW, ...change });
const anyIndicator = fc.constantFrom(...all.holdingsOf.keys());
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the figures that a view needs', () => {
  it('are enough for the first page, and no more than those of a stage', () => {
    for (const stageId of ['', ...ids(all.stages)]) {
      const told = (dataset: Dataset) => {
        const { multiples, beside, aims, absent } = homeBoard(dataset, stageId, 2026);
        return [ids(multiples), ids(beside), aims.map(({ aim, state }) => [aim.id, state]), absent.length];
      };
      expect(told(partOf(view({ stageId })))).toEqual(told(all));
    }
    expect(partOf(view({ stageId: 'preschool' })).observations.length).toBeLessThan(all.figureCount / 3);
  });

  it('are enough for the pictures of a stage, for targets and for coverage', () => {
    for (const stageId of ['', ...ids(all.stages)]) {
      const pictures = (dataset: Dataset) =>
        stageMultiples(dataset, stageId, '', EVERYWHERE).multiples.map(({ selection }) =>
          ids(selection.observations),
        );
      expect(pictures(partOf(view({ screen: 'indicator', kind: 'multiples', stageId })))).toEqual(
        pictures(all),
      );
      const rows = (dataset: Dataset) =>
        narrowCoverage(dataset, coverageTable(dataset), stageId, '').map(({ indicator, cells }) => [
          indicator.id,
          cells.map(({ observations }) => ids(observations)),
        ]);
      expect(rows(partOf(view({ screen: 'data', stageId })))).toEqual(rows(all));
    }
    const aims = (dataset: Dataset) =>
      aimsOf(dataset, 2026).map(({ aim, result, state }) => [aim.id, result?.id, state]);
    expect(aims(partOf(view({ screen: 'targets' })))).toEqual(aims(all));
  });

  it('are enough for an indicator with its near definitions and any measure of it', () => {
    const measures = [
      'plain',
      'change',
      'share:province',
      'per:residents',
      'per:children',
      'gap:country',
      'ratio:primary-full-time-teachers',
    ].map(measureOf);
    fc.assert(
      fc.property(
        anyIndicator,
        fc.constantFrom(...measures),
        fc.boolean(),
        (indicatorId, measure, withFamily) => {
          const spec = {
            indicatorId,
            placeCodes: EVERYWHERE,
            fromYear: null,
            toYear: null,
            natures: NATURES,
            withFamily,
          };
          const told = (dataset: Dataset) => {
            const selection = select(dataset, spec);
            const derived = selection && deriveSelection(dataset, selection, measure);
            return ids((derived?.selection ?? selection)?.observations ?? []);
          };
          expect(told(partOf(view({ screen: 'indicator', indicatorId, measure, withFamily })))).toEqual(
            told(all),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are enough for a document and for a figure that is open beside any page', () => {
    for (const sourceId of ['nanchang-2020', 'ganzhou-2023h1']) {
      const told = (dataset: Dataset) => documentPage(dataset, sourceId)?.parts;
      const need = neededFigures(view({ screen: 'data', section: 'sources', sourceId }), all);
      expect(need.sources).toBe(true);
      expect(told(partOf(view({ screen: 'data', section: 'sources', sourceId })))).toEqual(told(all));
    }
    fc.assert(
      fc.property(fc.constantFrom(...all.observations), ({ id, indicatorId }) => {
        for (const observationId of [id, `derived:change:${id}`])
          expect(neededFigures(view({ observationId }), all).indicatorIds).toContain(indicatorId);
      }),
    );
  });

  it('are of all cities a digest for the first page, and none of their figures', () => {
    const keyOf = new Map([['primary-students', 'pri_students']]);
    const need = (change: Partial<View>) =>
      neededFigures(view(change), { ...all, panel: { ...all.panel, keyOf } });
    expect(need({})).toMatchObject({ digest: true, sources: true });
    expect(need({}).panel).toBeUndefined();
    expect(need({ screen: 'targets' }).digest).toBeUndefined();
  });

  it('are none of the prefecture-level cities unless one is added to a chart', () => {
    const keyOf = new Map([['primary-students', 'pri_students']]);
    const dataset = { ...all, panel: { ...all.panel, keyOf } };
    const need = (change: Partial<View>) =>
      neededFigures(view({ screen: 'indicator', indicatorId: 'primary-students', ...change }), dataset).panel;
    expect(need({})).toBeUndefined();
    expect(need({ placeCodes: ['360100'] })).toBeUndefined();
    expect(need({ placeCodes: ['360100', '360400'] })).toEqual(['pri_students']);
    expect(need({ placeCodes: ['360400'], screen: 'targets' })).toBeUndefined();
  });

  it('are of all prefecture-level cities what their pictures draw, and nothing for an indicator they lack', () => {
    const keyOf = new Map([
      ['primary-students', 'pri_students'],
      ['resident-population', 'hukou_pop'],
      ['gross-regional-product', 'gdp'],
    ]);
    const size = all.indicator.get('resident-population');
    if (!size) throw new Error('The golden data have no residents');
    const indicatorOf = new Map([...all.indicatorOf, ['registered', size] as const]);
    const dataset = { ...all, indicatorOf, panel: { ...all.panel, keyOf } };
    const need = (change: Partial<View>) =>
      neededFigures(view({ screen: 'indicator', indicatorId: 'primary-students', ...change }), dataset).panel;
    expect(need({ kind: 'cities' })).toEqual(['pri_students']);
    expect(need({ kind: 'relation' })).toEqual(['hukou_pop', 'pri_students']);
    expect(need({ kind: 'relation', secondMeasure: 'gdp' })).toEqual(['gdp', 'pri_students', 'hukou_pop']);
    expect(need({ kind: 'cities', indicatorId: 'preschool-gross-enrolment-ratio' })).toBeUndefined();
  });
});
