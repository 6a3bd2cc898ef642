import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/dataset';
import { takeNewerCopy } from '@/lib/offlineCopy';
import { refusalText } from '@/narrative/refusalText';
import { measureName } from '@/query/derive/derivedIndicator';
import { useOfflineCopy } from '@/ui/hooks/useOfflineCopy';
import type { IgnoredParameter } from '@/view/codec';
import { lazyPart } from '@/view/lazyPart';
import { useViewState, useWording } from '@/view/ViewContext';
import styles from '../failure/states.module.css';

const PinNotice = lazyPart(() => import('@/features/pin/PinNotice').then((module) => module.PinNotice));

/** Parts of an address that are told one by one, and how many characters of each. */
const MOST_TOLD = 8;
const LONGEST = 48;

/** From what may be left out of what is told to what must be told. */
const GRAVITY: readonly IgnoredParameter['reason'][] = [
  'unknownKey',
  'twice',
  'badValue',
  'notHere',
  'replaced',
  'unknownCode',
];

const shortened = (text: string): string =>
  text.length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text;

/** What the reader must know before reading on: what did not arrive, parts of the address that could not be used, what changed since the link was pinned. */
export function Notices() {
  const ignored = useViewState((state) => state.ignored);
  const dismiss = useViewState((state) => state.dismissIgnored);
  const failed = useViewState((state) => state.loading === 'failed');
  const retry = useViewState((state) => state.retry);
  const pinned = useViewState(({ view }) => view.pin !== '');
  const dataset = useViewState((state) => state.dataset);
  const copy = useOfflineCopy();
  const { problems, terms, ui } = useWording();
  const told = [...ignored]
    .sort((a, b) => GRAVITY.indexOf(b.reason) - GRAVITY.indexOf(a.reason))
    .slice(0, MOST_TOLD)
    .map(({ key, value, reason }) => problems.ignored[reason](shortened(key), shortened(value)));
  const more = ignored.length - told.length;
  const strange = ignored.every(({ reason }) => reason === 'unknownKey');
  return (
    <>
      {failed && (
        <Notice role="alert" action={problems.retry} onAction={retry}>
          <strong>{problems.partMissing}</strong> {problems.partMissingHelp}
        </Notice>
      )}
      {ignored.length > 0 && (
        <Notice role="status" action={problems.dismiss} onAction={dismiss}>
          <strong>{strange ? problems.strangersTitle : problems.ignoredTitle}</strong>
          {terms.colon}
          {[...told, ...(more > 0 ? [problems.more(more)] : [])].join(terms.semicolon)}
          {terms.stop}
        </Notice>
      )}
      {copy === 'newer' && (
        <Notice role="status" action={ui.copy.take} onAction={takeNewerCopy}>
          {ui.copy.newer}
        </Notice>
      )}
      {copy === 'replaced' && (
        <Notice role="status" action={ui.copy.reload} onAction={takeNewerCopy}>
          {ui.copy.replaced}
        </Notice>
      )}
      {pinned && dataset && <PinNotice dataset={dataset} />}
    </>
  );
}

/** Why the measure that was asked for is not shown. */
export function MeasureNotice({ dataset }: { readonly dataset: Dataset }) {
  const refused = useViewState((state) => state.refused);
  const dismiss = useViewState((state) => state.dismissIgnored);
  const { problems, ui, language } = useWording();
  const indicator = refused && dataset.indicator.get(refused.indicatorId);
  const unit = indicator && dataset.unit.get(indicator.unitId);
  if (!refused || !indicator || !unit) return null;
  const measure = measureName(refused.measure, unit, ui.measure);
  return (
    <Notice role="status" action={problems.dismiss} onAction={dismiss}>
      {problems.measureRefused(indicator.name[language], measure, refusalText(refused.refusal, { ui }))}
    </Notice>
  );
}

interface NoticeProps {
  readonly role: 'alert' | 'status';
  readonly action: string;
  readonly onAction: () => void;
  readonly children: ReactNode;
}

function Notice({ role, action, onAction, children }: NoticeProps) {
  return (
    <div className={styles.notice} role={role}>
      <div>{children}</div>
      <button type="button" className={styles.link} onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
