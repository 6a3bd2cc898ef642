import type { Dataset } from '@/domain/dataset';
import { NATURES } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { emptyWords } from '@/narrative/absenceWords';
import type { Figure } from '@/narrative/figure';
import { missingChoice } from '@/query/selection/missingChoice';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useChangeView, useView, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './states.module.css';

/** No figure in the selection: who has none, who has, and one step that shows them. */
export function EmptyFigure({ dataset, figure }: { dataset: Dataset; figure: Figure }) {
  const view = useView();
  const placeCodes = useChosenPlaces(dataset);
  const change = useChangeView();
  const { ui, sentences, language } = useWording();
  const own = dataset.observationsOf.get(figure.selection.indicator.id) ?? [];
  const having = dataset.places.filter((place) => own.some(({ placeCode }) => placeCode === place.code));
  const names = sentences.joinPlaces(having.map((place) => place.shortName[language]));
  const missing = having.filter((place) => !placeCodes.includes(place.code));
  const choice = missingChoice(dataset, figure.found, placeCodes)?.choice;
  const wholly = missing.length === having.length;
  const lacking = figure.selection.places.filter((place) => isCity(place) && !having.includes(place));
  const uncomparable = view.strict && figure.found.observations.length > 0;
  const mend = uncomparable
    ? { label: ui.comparability.showAll, change: { strict: false } }
    : wholly
      ? {
          label: ui.emptyAdd(names),
          change: {
            placeCodes: dataset.places
              .map(({ code }) => code)
              .filter((code) => placeCodes.includes(code) || missing.some((place) => place.code === code)),
          },
        }
      : choice !== 'years' && view.natures.length < NATURES.length
        ? { label: ui.emptyAllNatures, change: { natures: NATURES } }
        : { label: ui.emptyAllYears, change: { fromYear: null, toYear: null } };
  return (
    <div className={styles.empty} data-chart-ready="1">
      <p className={styles.emptyTitle}>{emptyWords(figure)}</p>
      {!uncomparable && <p>{ui.emptyHas(names)}</p>}
      <button type="button" className={styles.action} onClick={() => change(mend.change)}>
        {mend.label}
      </button>
      {lacking.map(({ code, shortName }) => (
        <ViewLink key={code} to={{ screen: 'city', stageId: '', cityCode: code }}>
          {ui.emptyCity(shortName[language])}
        </ViewLink>
      ))}
    </div>
  );
}
