import { describe, expect, it } from 'vitest';
import { shapeOf, withHeaderRow, withPlace, withRole, withShape } from '@/features/own/bringing/mappingEdits';
import { NO_DEFAULTS, type OwnMapping, type OwnRole } from '@/own/mapping/ownMapping';

const mapping = (...roles: OwnRole[]): OwnMapping => ({
  shape: roles.includes('figures') ? 'wide' : 'long',
  headerRow: 1,
  columns: roles.map((role, at) => ({ heading: `c${at}`, role })),
  across: 'year',
  defaults: NO_DEFAULTS,
  places: {},
  indicators: {},
  newPlaces: false,
  newIndicators: null,
});
const roles = ({ columns }: OwnMapping) => columns.map(({ role }) => role);

describe('a mapping that its reader changes', () => {
  it('gives a role to one column at most, but for figures and what is not read', () => {
    expect(roles(withRole(mapping('place', 'ignore', 'value'), 1, 'place'))).toEqual([
      'ignore',
      'place',
      'value',
    ]);
    const wide = withRole(mapping('place', 'ignore', 'figures'), 1, 'figures');
    expect(roles(wide)).toEqual(['place', 'figures', 'figures']);
    expect(shapeOf(withRole(mapping('place', 'figures'), 1, 'value'))).toBe('long');
  });

  it('becomes long with the first of its figures, wide with every column not yet read', () => {
    expect(roles(withShape(mapping('place', 'figures', 'figures'), 'long'))).toEqual([
      'place',
      'value',
      'ignore',
    ]);
    const wide = withShape(mapping('place', 'year', 'value', 'ignore'), 'indicator');
    expect([shapeOf(wide), ...roles(wide)]).toEqual(['indicator', 'place', 'year', 'figures', 'figures']);
    expect(roles(withShape(mapping('place', 'figures', 'ignore'), 'place'))).toEqual([
      'ignore',
      'figures',
      'ignore',
    ]);
  });

  it('takes the headings of another row, with the roles that they name', () => {
    const head = [
      ['年鉴', ''],
      ['地区', '甲', '2023年', ''],
    ];
    const next = withHeaderRow(mapping('ignore', 'ignore', 'figures'), head, 2);
    expect(next.columns).toEqual([
      { heading: '地区', role: 'place' },
      { heading: '甲', role: 'ignore' },
      { heading: '2023年', role: 'figures' },
    ]);
  });

  it('settles a name, and unsettles it', () => {
    const settled = withPlace(mapping(), '甲', { isNew: true });
    expect(settled.places).toEqual({ 甲: { isNew: true } });
    expect(withPlace(settled, '甲', null).places).toEqual({});
  });
});
