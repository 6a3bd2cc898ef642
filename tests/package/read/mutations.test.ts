import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_FILES } from '@/package/read/readDataset';
import { plainNumber } from '@/package/schema/plainNumber';
import { readWith, SOUND } from './dataFiles';

const SIGNS = [',', '"', '\n', '\r', ' ', '0', '9', '-', '.', 'e', '万', '\uFEFF', 'x'];

/** A file of the small dataset with a few signs put in, taken out or written over. */
const mutated = fc
  .record({
    file: fc.constantFrom(...DATA_FILES),
    edits: fc.array(fc.record({ at: fc.nat(600), taken: fc.nat(3), put: fc.constantFrom('', ...SIGNS) }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ file, edits }) => ({
    file,
    text: edits.reduce((text, { at, taken, put }) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + taken);
    }, SOUND[file].join('\n')),
  }));

describe('a damaged dataset', () => {
  it('never throws, invents no number and points to nothing that is not there', () => {
    fc.assert(
      fc.property(mutated, ({ file, text }) => {
        const { dataset, problems } = readWith({ [file]: text });
        const figures = file === 'observations.csv' ? text : SOUND['observations.csv'].join('\n');
        for (const { value, resolution, placeCode, sourceId, indicatorId } of dataset.observations) {
          expect(figures).toContain(plainNumber(value));
          if (resolution !== 1) expect(figures).toContain(plainNumber(resolution));
          expect(dataset.place.has(placeCode)).toBe(true);
          expect(dataset.source.has(sourceId)).toBe(true);
          expect(dataset.indicator.has(indicatorId)).toBe(true);
        }
        for (const problem of problems) expect(problem.line).toBeLessThanOrEqual(text.split('\n').length + 4);
      }),
      { numRuns: 1500 },
    );
  });
});
