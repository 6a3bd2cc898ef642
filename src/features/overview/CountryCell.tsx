import { displayUnit, formatNumber } from '@/lib/numberFormat';
import type { ChartText } from '@/narrative/chartText';
import { signOf } from '@/narrative/chartText';
import { observationName } from '@/narrative/observationName';
import type { OverviewFigure } from '@/query/overview/overviewFigure';
import { useChangeView } from '@/view/ViewContext';
import { periodLabel } from '@/wording/language/periods';
import styles from './cells.module.css';

/** The country's latest figure, for context: small and grey. */
export function CountryCell({ figure, text }: { readonly figure: OverviewFigure; readonly text: ChartText }) {
  const change = useChangeView();
  const { country, unit } = figure;
  const { ui, terms } = text.wording;
  if (!country) return <div className={styles.country} data-empty />;
  const display = displayUnit(unit, Math.abs(country.value), text.language);
  const scaled = display.factor === 1 ? '' : display.symbol.replace(unit.symbol[text.language], '').trim();
  const own = { ...text, display };
  return (
    <div className={styles.country}>
      <span className={styles.countryName}>
        {text.dataset.place.get(country.placeCode)?.shortName[text.language]}
      </span>
      <button
        type="button"
        className={styles.countryFigure}
        onClick={() => change({ observationId: country.id })}
      >
        <span aria-hidden="true">
          {signOf(country, terms) + formatNumber(country.value, display)}
          {scaled && ` ${scaled}`}
        </span>
        <small aria-hidden="true">{periodLabel(country.period, text.language)}</small>
        <b className="visually-hidden">{ui.openFigure(observationName(country, own))}</b>
      </button>
    </div>
  );
}
