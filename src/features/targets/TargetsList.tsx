import type { Dataset } from '@/domain/dataset';
import { aimSummary } from '@/narrative/targets/aimSummary';
import { Button } from '@/ui/Button';
import { useFocusPlace } from '@/view/useForwardPlace';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { AnsweredSection } from './AnsweredSection';
import { NatureSection } from './NatureSection';
import { StandardSection } from './StandardSection';
import { StateFilter } from './StateFilter';
import styles from './targets.module.css';
import { useShownAims } from './useShownAims';

interface TargetsListProps {
  readonly dataset: Dataset;
  /** The current year: aims of it are open. */
  readonly asOfYear: number;
}

/** Every target and plan of the stage and places chosen, with what became of it, and the standards that apply. */
export function TargetsList({ dataset, asOfYear }: TargetsListProps) {
  const { stageId, focusPlace, aimFilter, language } = useViewFields(
    'stageId',
    'focusPlace',
    'aimFilter',
    'language',
  );
  const change = useChangeView();
  const focus = useFocusPlace();
  const { ui } = useWording();
  const { chosen, shown, standards } = useShownAims(dataset, asOfYear);
  const stage = dataset.stage.get(stageId)?.name[language] ?? '';
  const place = dataset.place.get(focusPlace);
  const { finding, apart } = aimSummary(dataset, chosen, stage, language);
  const unanswered = shown.filter(({ result }) => result === null);
  return (
    <div className={styles.page}>
      <div aria-live="polite">
        <p className={styles.summary}>{finding}</p>
        {apart !== '' && <p className={styles.apart}>{apart}</p>}
      </div>
      <div className={styles.filters}>
        <StateFilter aims={chosen} />
        {place && (
          <Button onClick={() => focus(focusPlace)}>
            {ui.targets.onlyPlace(place.shortName[language])} <span aria-hidden="true">×</span>
            <span className="visually-hidden">{ui.targets.allPlaces}</span>
          </Button>
        )}
      </div>
      {shown.length === 0 && (
        <div className={styles.empty}>
          <p>{ui.targets.noneLeft}</p>
          <p>{ui.targets.noneLeftHint}</p>
          {aimFilter !== 'all' && (
            <Button onClick={() => change({ aimFilter: 'all' })}>{ui.targets.showAll}</Button>
          )}
        </div>
      )}
      <AnsweredSection dataset={dataset} aims={shown} />
      <NatureSection dataset={dataset} aims={unanswered} nature="target" />
      <NatureSection dataset={dataset} aims={unanswered} nature="plan" />
      <StandardSection dataset={dataset} shown={standards} />
    </div>
  );
}
