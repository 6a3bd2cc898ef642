import { useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { type ChangesOfKind, changeLines } from '@/narrative/changes/changeLines';
import type { NetChange } from '@/query/changes/netChanges';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { CHANGE_WORDS } from '@/wording/pages/changeWords';
import styles from './changes.module.css';
import { IndicatorLink } from './IndicatorLink';

interface FigureChangesProps {
  readonly changes: readonly NetChange[];
  readonly dataset: Dataset;
  /** Whether all are of one indicator, which the page names. */
  readonly ofOne?: boolean;
}

/** So many lines of a kind are shown at first. */
const FIRST = 8;

/** What changed figure by figure, in words: corrections, then what went and what came. */
export function FigureChanges({ changes, dataset, ofOne = false }: FigureChangesProps) {
  const wording = useWording();
  return changeLines(changes, dataset, wording).map((group) => (
    <KindOfChange key={group.kind} group={group} dataset={dataset} ofOne={ofOne} />
  ));
}

interface KindProps extends Pick<FigureChangesProps, 'dataset' | 'ofOne'> {
  readonly group: ChangesOfKind;
}

function KindOfChange({ group: { kind, count, series, lines }, dataset, ofOne }: KindProps) {
  const { language, terms } = useWording();
  const words = CHANGE_WORDS[language];
  const [whole, setWhole] = useState(false);
  const rest = lines.length - FIRST;
  return (
    <section className={styles.kind}>
      <h3>{words.heading(words.kinds[kind], count, series)}</h3>
      <ul>
        {(whole || rest <= 2 ? lines : lines.slice(0, FIRST)).map(
          ({ key, indicatorId, subject, what, observationId }) => (
            <li key={key}>
              {!ofOne && (
                <>
                  <IndicatorLink dataset={dataset} id={indicatorId} />
                  <Successor dataset={dataset} id={indicatorId} />
                  {terms.space}
                </>
              )}
              {observationId !== '' && dataset.observation.has(observationId) ? (
                <ViewLink to={{ screen: 'indicator', stageId: '', indicatorId, observationId }}>
                  {subject}
                </ViewLink>
              ) : (
                subject
              )}
              {terms.colon}
              {what}
            </li>
          ),
        )}
      </ul>
      {!whole && rest > 2 && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {words.shownBelow(rest)}
        </button>
      )}
    </section>
  );
}

/** The indicator to use instead of one that went; nothing where there is none. */
function Successor({ dataset, id }: { readonly dataset: Dataset; readonly id: string }) {
  const { ui, terms } = useWording();
  const next = dataset.indicator.has(id) ? undefined : dataset.replacedBy.get(id);
  if (next === undefined) return null;
  return (
    <>
      {terms.joint}
      {ui.data.useInstead}
      <IndicatorLink dataset={dataset} id={next} />
    </>
  );
}
