import { expect, it } from 'vitest';
import type { Language } from '@/domain/localized';
import { describeFigure } from '@/graphics/describeFigure';
import { observationName } from '@/narrative/observationName';
import { compare, isComparable } from '@/query/comparability/findings';
import { datasetOf, observation, selectFrom } from '../fixtures';

const REPRINT = observation({ sourceId: 'reprint' });
const SOUND = observation({ placeCode: '360700' });

function figureOf(language: Language, list = [REPRINT, SOUND]) {
  const dataset = datasetOf(list);
  return describeFigure(dataset, selectFrom(dataset), { kind: 'trend' }, language);
}

it('a reprint must be read with care, also where all figures are', () => {
  for (const list of [[REPRINT, SOUND], [REPRINT]]) {
    const compared = compare(datasetOf(list), list, 'trend');
    expect(isComparable(compared)).toBe(false);
    expect(compared.differences.get(REPRINT.id)).toMatchObject([
      { dimension: 'source', code: 'D', gravity: 'care' },
    ]);
  }
});

it.each([
  ['zh', '转载，出处待核'],
  ['en', 'origin'],
] as const)('a picture in %s says so in its sentence, chip and source line', (language, words) => {
  const figure = figureOf(language);
  expect(figure.sentence).toContain(words);
  expect(figure.source).toContain(language === 'zh' ? '转载（出处待核）' : words);
  expect(figure.chips.find(({ dimension }) => dimension === 'source')).toMatchObject({ gravity: 'care' });
  const differences = figure.comparability.differences.get(REPRINT.id) ?? [];
  expect(observationName(REPRINT, figure.text, differences)).toContain(
    language === 'zh' ? words : 'reprinted, origin to be checked',
  );
});

it('a reprint is told of beside what is graver, and alone', () => {
  const target = observation({ placeCode: '361000', nature: 'target' });
  expect(figureOf('zh', [REPRINT, SOUND, target]).sentence).toContain('转载，出处待核');
  expect(figureOf('zh', [REPRINT]).sentence).toContain('转载，出处待核');
  expect(figureOf('zh', [SOUND]).sentence).not.toContain('转载');
});
