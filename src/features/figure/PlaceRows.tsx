import { type Observation, yearOf } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { compareTimePeriods } from '@/domain/timePeriod';
import { Mark } from '@/graphics/glyph/Mark';
import { classNames } from '@/lib/classNames';
import { withUnit } from '@/lib/numberFormat';
import { absenceWords } from '@/narrative/absenceWords';
import { type ChartText, valueText } from '@/narrative/chartText';
import type { Figure } from '@/narrative/figure';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { periodLabel } from '@/wording/language/periods';
import styles from './placeRows.module.css';

const LONGEST_UNIT = 5;

/** On a phone: a row a place with its latest figure and what was aimed at; the row is what the finger taps. */
export function PlaceRows({ figure }: { figure: Figure }) {
  const shown = figure.selection.places;
  return (
    <ul className={styles.rows}>
      {shown.map((place) => (
        <PlaceRow key={place.code} place={place} figure={figure} />
      ))}
    </ul>
  );
}

function PlaceRow({ place, figure }: { place: Place; figure: Figure }) {
  const { observationId } = useViewFields('observationId');
  const change = useChangeView();
  const { terms, language } = useWording();
  const newest = [...figure.observations]
    .filter((one) => one.placeCode === place.code)
    .sort((a, b) => compareTimePeriods(b.period, a.period));
  const main = newest.find(({ nature }) => nature === 'actual') ?? newest[0];
  const aim = newest.find((one) => one !== main && one.nature !== 'actual');
  const name = <b style={{ color: `var(--${place.colour}t)` }}>{place.shortName[language]}</b>;
  if (!main) {
    return (
      <li className={classNames(styles.row, styles.none)}>
        <span className={styles.mark}>–</span>
        <b>{place.shortName[language]}</b>
        <span>{absenceWords(figure, place)}</span>
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        className={classNames(styles.row, newest.some(({ id }) => id === observationId) && styles.chosen)}
        onClick={() => change({ observationId: main.id })}
      >
        <span className={styles.mark}>
          <Mark
            observation={{ ...main, bound: 'exact' }}
            axis={{ value: 'up', benchmark: !isCity(place) }}
            colour={`var(--${place.colour})`}
            width={30}
            height={26}
          />
        </span>
        {name}
        <strong className={styles.value}>{valueWithUnit(main, figure.text)}</strong>
        <span className={styles.facts}>
          <span>
            {periodLabel(main.period, language)} {terms.nature[main.nature]}
          </span>
          {aim && <span className={styles.aim}>{aimWords(aim, main, figure.text)}</span>}
        </span>
      </button>
    </li>
  );
}

/** A long unit stands in the subtitle only. */
function valueWithUnit(observation: Observation, text: ChartText): string {
  const value = valueText(observation, text);
  return text.display.symbol.length > LONGEST_UNIT ? value : withUnit(value, text.display);
}

function aimWords(aim: Observation, main: Observation, text: ChartText): string {
  const nature = text.wording.terms.nature[aim.nature];
  const year = yearOf(aim) === yearOf(main) ? '' : `${periodLabel(aim.period, text.language)} `;
  return `${year}${nature} ${valueText(aim, text)}`;
}
