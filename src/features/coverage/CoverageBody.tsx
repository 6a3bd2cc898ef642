import { useDeferredValue, useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { coverageSummary } from '@/query/coverage/coverageSummary';
import { coverageTable, narrowCoverage } from '@/query/coverage/coverageTable';
import { Button } from '@/ui/Button';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { CoverageGrid } from './CoverageGrid';
import { CoverageKey } from './CoverageKey';
import { CoverageList } from './CoverageList';
import { StageMatrix } from './StageMatrix';
import { SummaryFacts } from './SummaryFacts';
import styles from './summary.module.css';

/** What is known: the summary of the chosen stage, stages by places, indicators by places. */
export function CoverageBody({ dataset }: { readonly dataset: Dataset }) {
  const { stageId, focusPlace } = useViewFields('stageId', 'focusPlace');
  const change = useChangeView();
  const { ui, language } = useWording();
  const phone = useMediaQuery(PHONE);
  const table = coverageTable(dataset);
  const inStage = narrowCoverage(dataset, table, stageId, '');
  const rows = useMemo(
    () => narrowCoverage(dataset, table, stageId, focusPlace),
    [dataset, table, stageId, focusPlace],
  );
  const shown = useDeferredValue(rows);
  const place = dataset.place.get(focusPlace);
  const stage = dataset.stage.get(stageId)?.name[language] ?? ui.allStages;
  return (
    <>
      <div className={styles.top}>
        <SummaryFacts summary={coverageSummary(dataset, table.places, inStage)} title={stage} />
        <StageMatrix dataset={dataset} />
      </div>
      <CoverageKey />
      {place && (
        <p className={styles.narrowed} aria-live="polite">
          {ui.coverage.onlyPlace(place.shortName[language], rows.length)}
          <Button onClick={() => change({ focusPlace: '' })}>{ui.coverage.everyPlace}</Button>
        </p>
      )}
      {shown.length === 0 ? (
        <p>{ui.coverage.nothing}</p>
      ) : phone ? (
        <CoverageList dataset={dataset} rows={shown} />
      ) : (
        <CoverageGrid dataset={dataset} rows={shown} />
      )}
    </>
  );
}
