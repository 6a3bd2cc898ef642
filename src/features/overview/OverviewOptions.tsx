import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { Mark } from '@/graphics/glyph/Mark';
import { boardKey } from '@/graphics/overview/boardKey';
import type { OverviewBoard } from '@/query/overview/overviewBoard';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './options.module.css';

interface OverviewOptionsProps {
  readonly dataset: Dataset;
  readonly board: OverviewBoard;
}

/** Which city comes first, and the marks that the board uses. */
export function OverviewOptions({ dataset, board }: OverviewOptionsProps) {
  const { focusPlace } = useViewFields('focusPlace');
  const change = useChangeView();
  const { ui, language } = useWording();
  const choice = (code: string, name: string, colour: string) => (
    <label key={code} className={styles.choice}>
      <input
        type="radio"
        name="focus-city"
        checked={focusPlace === code}
        onChange={() => change({ focusPlace: code })}
      />
      <span style={{ color: colour }}>{name}</span>
    </label>
  );
  const key = useMemo(() => boardKey(board), [board]);
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{ui.overview.myCity}</legend>
        {choice('', ui.overview.allCities, 'var(--ink2)')}
        <div className={styles.pairs}>
          {dataset.places
            .filter(isCity)
            .map((place) => choice(place.code, place.shortName[language], `var(--${place.colour}t)`))}
        </div>
      </fieldset>
      {key.length > 0 && (
        <section className={styles.group} aria-labelledby="overview-key">
          <h2 id="overview-key">{ui.keyTitle}</h2>
          <ul className={styles.key}>
            {key.map(({ name, observation, onTarget }) => (
              <li key={name}>
                <Mark
                  observation={observation}
                  axis={{ value: 'right', onTarget }}
                  colour="var(--ink2)"
                  surface="var(--page)"
                  width={40}
                  height={24}
                />
                {ui.key[name]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
