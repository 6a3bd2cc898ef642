import { useDeferredValue, useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { coverageFinding, missingText } from '@/narrative/coverage/coverageSentences';
import { coverageSummary } from '@/query/coverage/coverageSummary';
import { coverageTable, groupCoverage, narrowCoverage } from '@/query/coverage/coverageTable';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { CoverageRows } from './CoverageRows';
import styles from './coverage.module.css';

/** What is held: indicator by indicator, the years that each place has figures of. */
export function CoverageSection({ dataset }: { readonly dataset: Dataset }) {
  const { stageId, focusPlace } = useViewFields('stageId', 'focusPlace');
  const wording = useWording();
  const { ui, terms, language } = wording;
  const words = ui.coverage;
  const table = coverageTable(dataset);
  const summary = useMemo(
    () => coverageSummary(dataset, narrowCoverage(dataset, table, stageId, '')),
    [dataset, table, stageId],
  );
  const groups = useMemo(
    () => groupCoverage(dataset, narrowCoverage(dataset, table, stageId, focusPlace)),
    [dataset, table, stageId, focusPlace],
  );
  const { years, figureCount } = summary;
  const stage = dataset.stage.get(stageId)?.name[language] ?? ui.allStages;
  const kicker = [stage, years ? words.counts(figureCount, years.from, years.to) : ''];
  const city = (code: string, name: string) => (
    <ViewLink
      key={code}
      to={{ screen: 'data', section: 'coverage', focusPlace: code }}
      aria-current={code === focusPlace ? 'true' : undefined}
    >
      {name}
    </ViewLink>
  );
  return (
    <>
      <p className={styles.kicker}>{kicker.filter(Boolean).join(terms.space)}</p>
      <p className={styles.finding} aria-live="polite">
        {coverageFinding(summary, wording)}
      </p>
      <p className={styles.how}>{words.how}</p>
      <nav className={styles.cities} aria-label={words.cities}>
        {city('', words.everyPlace)}
        {summary.cities.map(({ place, indicatorCount }) =>
          city(place.code, words.cityIndicators(place.shortName[language], indicatorCount)),
        )}
      </nav>
      <CoverageRows dataset={dataset} groups={useDeferredValue(groups)} years={table.years} />
      <p className={styles.how}>{focusPlace === '' && missingText(summary, wording)}</p>
    </>
  );
}
