import { describe, expect, it } from 'vitest';
import { isCity } from '@/domain/place';
import { describeFigure } from '@/graphics/describeFigure';
import { hasPlacesOrYears, withoutGiants } from '@/query/selection/dwarfingContext';
import { selectFrom } from '../../fixtures';
import { EVERYWHERE, goldenDataset } from '../../goldenData';

const found = (indicatorId: string) => selectFrom(goldenDataset, { indicatorId, placeCodes: EVERYWHERE });
const highest = (values: readonly { readonly value: number }[]) =>
  Math.max(0, ...values.map(({ value }) => Math.abs(value)));

describe('totals of province and country', () => {
  const counts = goldenDataset.indicators.filter(({ id, unitId }) => {
    const kind = goldenDataset.unit.get(unitId)?.kind;
    return (kind === 'count' || kind === 'money') && goldenDataset.observationsOf.has(id);
  });

  it.each(counts.map(({ id }) => id))('%s: never flatten the cities that stand on the same axis', (id) => {
    const { selection, tooLarge } = withoutGiants(found(id));
    const codes = new Set(selection.places.filter(isCity).map(({ code }) => code));
    const cities = selection.observations.filter(({ placeCode }) => codes.has(placeCode));
    if (hasPlacesOrYears(cities))
      expect(highest(selection.observations)).toBeLessThanOrEqual(2 * highest(cities));
    for (const { code } of tooLarge)
      expect(selection.observations.some(({ placeCode }) => placeCode === code)).toBe(false);
  });

  it('are told in words with their newest figure, and leave the unit to the cities', () => {
    const all = found('kindergartens');
    const { selection, tooLarge } = withoutGiants(all);
    expect(tooLarge.map(({ code }) => code)).toContain('100000');
    const figure = describeFigure(goldenDataset, selection, { kind: 'trend' }, 'zh', {
      removals: [],
      derived: null,
      found: all,
      tooLarge,
    });
    expect(figure.text.display.symbol).toBe('所');
    expect(figure.notes.join('')).toContain('总数不与城市同轴：');
    expect(figure.notes.join('')).toMatch(/全国 25\.33 万所（2024）/);
  });
});
