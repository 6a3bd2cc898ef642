import type { CellNumber } from '../cells/readNumber';
import type { Conversion, IndicatorReader, ReadIndicator } from './indicatorReader';
import type { OwnNames } from './ownNames';

/** How the units of numbers and of columns become the unit that an indicator is kept in. */
export class Conversions {
  constructor(
    private readonly names: OwnNames,
    private readonly indicators: IndicatorReader,
  ) {}

  /**
   * @param number a number with what stands behind it
   * @param unit as the column, the heading or the mapping has it; empty: none does
   */
  of(number: CellNumber, unit: string, indicator: ReadIndicator): Conversion {
    const key = number.unit === '' && number.power === 0 ? unit : `${number.power} ${number.unit}\n${unit}`;
    const known = indicator.conversions.get(key);
    if (known) return known;
    const found = this.find(number, unit, indicator);
    indicator.conversions.set(key, found);
    return found;
  }

  private find(number: CellNumber, unit: string, indicator: ReadIndicator): Conversion {
    const ofColumn = unit === '' ? null : this.read(unit, indicator);
    if (number.unit !== '') {
      const ofCell = this.read(number.unit, indicator);
      if (ofCell.fault) return ofCell;
      const power = number.power + ofCell.power;
      return ofColumn && (ofColumn.fault || (ofColumn.power !== 0 && ofColumn.power !== power))
        ? ofColumn.fault
          ? ofColumn
          : fault('unitOther', unit)
        : sound(power);
    }
    if (ofColumn === null) {
      if (indicator.unitId === '') return fault('unitMissing', '');
      return sound(number.power);
    }
    if (ofColumn.fault || number.power === 0 || ofColumn.power === number.power) return ofColumn;
    return ofColumn.power === 0 ? sound(number.power) : fault('unitOther', unit);
  }

  private read(unit: string, indicator: ReadIndicator): Conversion {
    const found = this.names.units.read(unit, indicator.unitId);
    if (found === null) return fault('unitUnknown', unit);
    if (found === 'other')
      return fault(/[%‰]/.test(unit.normalize('NFKC')) ? 'percentOfOther' : 'unitOther', indicator.unitId);
    if (indicator.unitId === '') this.indicators.setUnit(indicator, found.unitId);
    return sound(found.power);
  }
}

const sound = (power: number): Conversion => ({ power, fault: null, expected: '' });
const fault = (code: Conversion['fault'], expected: string): Conversion => ({
  power: 0,
  fault: code,
  expected,
});
