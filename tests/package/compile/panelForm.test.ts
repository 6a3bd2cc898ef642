import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPanelColumn, PANEL_DOUBTS, type PanelMeasure } from '@/domain/panel';
import {
  packPanelCatalogue,
  packPanelColumn,
  panelRows,
  unpackPanelCatalogue,
  unpackPanelColumn,
} from '@/package/compile/panelForm';
import { readPanel } from '@/package/read/readPanel';
import { readWith } from '../read/dataFiles';
import { PANEL_TEXTS } from '../read/panelTexts';

const written = <Form>(form: Form): Form => JSON.parse(JSON.stringify(form)) as Form;

const MEASURE: PanelMeasure = {
  key: 'rate',
  indicatorId: 'rate',
  unitId: 'percent',
  stageId: 'primary',
  name: { zh: '率', en: 'Rate' },
};

const figures = fc.uniqueArray(
  fc.record({
    cityCode: fc.constantFrom('360100', '360700', '110000'),
    year: fc.integer({ min: 2000, max: 2024 }),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
    resolution: fc.constantFrom(1, 0.1, 10000),
    doubtful: fc.constantFrom(false as const, ...PANEL_DOUBTS),
  }),
  { selector: ({ cityCode, year }) => `${cityCode} ${year}` },
);

describe('the compiled panel', () => {
  it('gives back names, provinces, changes and measures', () => {
    const { catalogue } = readPanel(PANEL_TEXTS, readWith({}).dataset);
    expect(catalogue.measures).toHaveLength(2);
    expect(unpackPanelCatalogue(written(packPanelCatalogue(catalogue)))).toEqual(catalogue);
  });

  it('gives back every figure of a measure', () => {
    fc.assert(
      fc.property(figures, (list) => {
        const column = indexPanelColumn(MEASURE, list);
        const packed = packPanelColumn(column);
        expect(unpackPanelColumn(MEASURE, written(packed))).toEqual({
          measure: MEASURE,
          figures: new Map(
            [...column.figures].map(([code, years]) => [
              code,
              new Map([...years].map(([year, figure]) => [year, { ...figure, key: 'rate' }])),
            ]),
          ),
        });
        expect(panelRows(column)).toHaveLength(list.length);
        expect(packed.rows).toBe(list.length);
      }),
    );
  });
});
