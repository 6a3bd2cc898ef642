import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { PanelCity } from '@/domain/panel';
import { addedCodes, MOST_ADDED } from '@/query/panel/addedCities';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useChangeView, useWording } from '@/view/ViewContext';
import styles from './among.module.css';

interface AddedCitiesProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
}

/** Chooses further cities for the chart, province by province, and takes them off again. */
export function AddedCities({ dataset, indicator }: AddedCitiesProps) {
  const placeCodes = useChosenPlaces(dataset);
  const change = useChangeView();
  const { ui, language } = useWording();
  const words = ui.among;
  const { catalogue, keyOf } = dataset.panel;
  if (!catalogue) return null;
  if (!keyOf.has(indicator.id)) return <p className={styles.wait}>{words.notMeasured}</p>;
  const nameOf = ({ shortName }: Pick<PanelCity, 'shortName'>) => shortName[language];
  const own = new Set(dataset.places.filter(({ colour }) => colour !== 'other').map(({ code }) => code));
  const added = catalogue.cities.filter(({ code }) => placeCodes.includes(code) && !own.has(code));
  const full =
    addedCodes(
      { ...dataset, place: new Map() },
      added.map(({ code }) => code),
    ).length >= MOST_ADDED;
  const open = catalogue.cities.filter(({ code }) => !own.has(code) && !placeCodes.includes(code));
  return (
    <div className={styles.tools}>
      <select
        className={styles.add}
        aria-label={words.add}
        value=""
        disabled={full}
        onChange={(event) => change({ placeCodes: [...placeCodes, event.target.value] })}
      >
        <option value="">{full ? words.addFull(MOST_ADDED) : words.add}</option>
        {[...catalogue.provinces].map(([code, name]) => {
          const cities = open.filter(({ provinceCode }) => provinceCode === code);
          return cities.length === 0 ? null : (
            <optgroup key={code} label={name[language]}>
              {cities.map((city) => (
                <option key={city.code} value={city.code}>
                  {nameOf(city)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
      {added.map((city) => (
        <button
          key={city.code}
          type="button"
          className={styles.chip}
          aria-label={words.remove(nameOf(city))}
          onClick={() => change({ placeCodes: placeCodes.filter((code) => code !== city.code) })}
        >
          {nameOf(city)} <span aria-hidden="true">×</span>
        </button>
      ))}
    </div>
  );
}
