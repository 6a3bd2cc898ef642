import { BOUNDS, NATURES } from '@/domain/observation';
import { parseTimePeriod } from '@/domain/timePeriod';
import type { Unit } from '@/domain/unit';
import { displayUnit, formatFull, withUnit } from '@/lib/numberFormat';
import type { PreviewFigure } from '@/own/ownReading';
import { useWording } from '@/view/ViewContext';
import { periodLabel } from '@/wording/language/periods';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import tables from './bringingTables.module.css';

interface AsReadProps {
  readonly preview: readonly PreviewFigure[];
  readonly units: readonly Unit[];
}

/** The first figures, as they will be read. */
export function AsRead({ preview, units }: AsReadProps) {
  const { language, terms } = useWording();
  const words = OWN_WORDS[language];
  const heads = words.asReadHeads;
  const value = ({ value: number, unitId, bound }: PreviewFigure): string => {
    const unit = units.find(({ id }) => id === unitId);
    const known = BOUNDS.find((one) => one === bound);
    const printed = formatFull(number);
    return (
      (known ? terms.boundSign[known] : '') +
      (unit ? withUnit(printed, displayUnit(unit, 0, language)) : printed)
    );
  };
  const period = ({ period: text, nature }: PreviewFigure): string => {
    const read = parseTimePeriod(text);
    const told = NATURES.find((one) => one === nature);
    const label = read ? periodLabel(read, language) : text;
    return told && told !== 'actual' ? `${label} ${terms.nature[told]}` : label;
  };
  if (preview.length === 0) return null;
  return (
    <section>
      <h3>{words.asRead}</h3>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{heads.row}</th>
            <th scope="col">{heads.place}</th>
            <th scope="col">{heads.indicator}</th>
            <th scope="col">{heads.period}</th>
            <th scope="col">{heads.value}</th>
            <th scope="col">{heads.printed}</th>
          </tr>
        </thead>
        <tbody>
          {preview.map((figure, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the first figures, in their order
            <tr key={at}>
              <td className={tables.row}>{figure.row}</td>
              <td>{figure.place[language]}</td>
              <td>{figure.indicator[language]}</td>
              <td className={tables.short}>{period(figure)}</td>
              <td className={tables.value}>{value(figure)}</td>
              <td className={tables.printed}>{figure.asPrinted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
