import { describe, expect, it } from 'vitest';
import { accountForItem } from './accounting';
import { cell, dataRows, type Row, readRows } from './dataFolder';
import { DOCUMENTS, documentFiles, documentItems, readDocument } from './documents';

const observations = dataRows('observations.csv');
const notFigures = readRows('tests/data/not-figures.csv');
const files = documentFiles();
const missing = DOCUMENTS.filter((document) => !files.has(document.sourceId));
const of = (rows: readonly Row[], sourceId: string) => rows.filter((row) => row.source_id === sourceId);

if (missing.length > 0) {
  const names = missing.map((document) => document.sourceId).join(', ');
  console.info(
    `documents not present in ../shared/sources: ${names}: their figures were not checked against the text`,
  );
}

describe('what is listed as no figure', () => {
  it('names one of the five documents, an item, its digits and a reason', () => {
    const known = new Set(DOCUMENTS.map((document) => document.sourceId));
    const wrong = notFigures.filter(
      (row) =>
        !known.has(cell(row, 'source_id')) ||
        !cell(row, 'locator') ||
        !cell(row, 'reason') ||
        !cell(row, 'context').includes(cell(row, 'digits')),
    );
    expect(wrong).toEqual([]);
    expect(new Set(notFigures.map((row) => row.source_id))).toEqual(known);
  });
});

for (const document of DOCUMENTS) {
  const file = files.get(document.sourceId);
  if (!file) {
    it.skip(`documents not present: ${document.sourceId} not checked`, () => undefined);
    continue;
  }
  const text = readDocument(file);
  const items = documentItems(document, text);

  describe(`the text of ${document.sourceId}`, () => {
    it('is divided into items without loss', () => {
      expect([...items.values()].join('')).toBe(text.replace(/\s+/g, ''));
    });

    it('has every item that a figure or a listed group names', () => {
      const rows = [...of(observations, document.sourceId), ...of(notFigures, document.sourceId)];
      const unknown = rows.map((row) => cell(row, 'locator')).filter((locator) => !items.has(locator));
      expect(unknown).toEqual([]);
    });

    it.each([...items])(
      '%s: every figure stands in it, every group of digits is accounted for',
      (locator, item) => {
        const at = (rows: readonly Row[]) =>
          of(rows, document.sourceId).filter((row) => row.locator === locator);
        expect(accountForItem(item, at(observations), at(notFigures))).toEqual([]);
      },
    );
  });
}
