import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { compareVersions } from '@/domain/dataVersion';
import { classNames } from '@/lib/classNames';
import { countsOf } from '@/narrative/changes/changeLines';
import { FigureChanges } from '@/picture/changes/FigureChanges';
import type { NetChange } from '@/query/changes/netChanges';
import { pageAddress } from '@/view/pageAddress';
import { changesInView } from '@/view/pin/changesInView';
import { useChangeView, useView, useWording } from '@/view/ViewContext';
import { CHANGE_WORDS } from '@/wording/pages/changeWords';
import styles from './pin.module.css';
import { type ChangesSince, useChangesSince } from './useChangesSince';

/** So many changed figures are listed without being asked for. */
const FEW = 3;

/** What a link that is pinned to a version of the data must say: whether the figures it shows are the same today. */
export function PinNotice({ dataset }: { readonly dataset: Dataset }) {
  const view = useView();
  const since = useChangesSince(dataset, view.pin);
  const all = since.standing === 'older' ? since.changes : null;
  const shown = useMemo(() => all && changesInView(all, view, dataset), [all, view, dataset]);
  const change = useChangeView();
  const { language } = useWording();
  const words = CHANGE_WORDS[language];
  const { standing } = since;
  if (standing === 'loading' || (standing === 'same' && view.embed)) return null;
  const changed = shown !== null && shown.length > 0;
  const calm = standing === 'same' || (standing === 'older' && !changed);
  const text = noticeText(standing, shown ?? [], view.pin, dataset, words);
  if (view.embed)
    return (
      <p className={classNames(styles.short, !calm && styles.warn)} role="status">
        {text}{' '}
        {changed && (
          <a href={pageAddress({ ...view, embed: false })} target="_blank" rel="noopener">
            {words.whatChanged}
          </a>
        )}
      </p>
    );
  return (
    <div className={classNames(styles.notice, !calm && styles.warn)} data-control>
      <div className={styles.head}>
        <p role="status">{text}</p>
        <button type="button" onClick={() => change({ pin: '' }, 'same')}>
          {words.unpin}
        </button>
      </div>
      {changed && <Changed changes={shown} dataset={dataset} />}
    </div>
  );
}

function noticeText(
  standing: Exclude<ChangesSince['standing'], 'loading'>,
  shown: readonly NetChange[],
  pin: string,
  { edition: { version } }: Dataset,
  words: (typeof CHANGE_WORDS)['zh'],
): string {
  if (standing === 'same') return words.same(version);
  if (standing !== 'older') return words[standing](pin, version);
  if (shown.length === 0) return words.unchanged(pin, version);
  return words.changed(pin, version, countsOf(shown));
}

/** The changes in a list, and why: what the changelog says of their indicators since then. */
function Changed({
  changes,
  dataset,
}: {
  readonly changes: readonly NetChange[];
  readonly dataset: Dataset;
}) {
  const { pin } = useView();
  const { language, terms } = useWording();
  const words = CHANGE_WORDS[language];
  const ids = new Set(changes.map(({ last }) => last.indicatorId));
  const notes = (dataset.record?.changes ?? [])
    .filter(({ indicatorId, version }) => ids.has(indicatorId) && compareVersions(version, pin) > 0)
    .map(({ note }) => note[language]);
  const ofOne = ids.size === 1;
  return (
    <details open={changes.length <= FEW}>
      <summary>{words.whatChanged}</summary>
      <FigureChanges changes={changes} dataset={dataset} ofOne={ofOne} />
      {ofOne && notes.length > 0 && (
        <p>
          {words.why}
          {terms.colon}
          {[...new Set(notes)].join(' ')}
        </p>
      )}
    </details>
  );
}
