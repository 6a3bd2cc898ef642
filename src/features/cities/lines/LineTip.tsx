import type { PlacedFigure } from '@/graphics/cities/placedFigures';
import { type DisplayUnit, displayUnit, withUnit } from '@/lib/numberFormat';
import { numberText } from '@/narrative/cities/citiesText';
import { RankLine } from '@/picture/RankLine';
import { TipHead } from '@/picture/TipHead';
import styles from '@/picture/tip.module.css';
import type { CitiesLines } from '@/query/panel/citiesLines';
import type { NamedCity } from '@/query/panel/namedCities';
import { figureOf } from '@/query/panel/panelArea';
import { useWording } from '@/view/ViewContext';

interface LineTipProps {
  readonly lines: CitiesLines;
  readonly named: readonly NamedCity[];
  readonly pointed: PlacedFigure;
  readonly display: DisplayUnit;
}

/** The figure pointed at: city and year, value, index where it is drawn, rank in country and province. */
export function LineTip({ lines, named, pointed, display }: LineTipProps) {
  const { language } = useWording();
  const { code, year } = pointed;
  const figure = figureOf(lines.column, code, year);
  const printed = figureOf(lines.printed.column, code, year);
  if (!figure || !printed) return null;
  const own = lines.baseYear === null ? display : displayUnit(lines.printed.unit, printed.value, language);
  return (
    <>
      <TipHead catalogue={lines.catalogue} named={named} code={code} year={year} />
      <p className={styles.tipValue}>
        <strong>{withUnit(numberText(printed, own), own)}</strong>
        {lines.baseYear !== null && <span>{withUnit(numberText(figure, display), display)}</span>}
      </p>
      <RankLine catalogue={lines.catalogue} column={lines.column} code={code} year={year} />
    </>
  );
}
