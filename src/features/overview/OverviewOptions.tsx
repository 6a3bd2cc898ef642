import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { boardKey } from '@/graphics/pictures/rowScene';
import { PictureKey } from '@/picture/PictureKey';
import type { OverviewBoard } from '@/query/overview/overviewBoard';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
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
  const settled = useAfterPaint(board, null);
  const key = useMemo(
    () =>
      settled
        ? boardKey(
            dataset,
            settled.groups.flatMap(({ figures }) => figures),
            settled.years,
            language,
          )
        : [],
    [dataset, settled, language],
  );
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
      <PictureKey entries={key} className={styles.group} />
    </>
  );
}
