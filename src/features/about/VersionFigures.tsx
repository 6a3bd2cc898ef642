import { useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { ChangedVersion } from '@/domain/figureChange';
import { FigureChanges } from '@/picture/changes/FigureChanges';
import { netChanges } from '@/query/changes/netChanges';
import { useViewState, useWording } from '@/view/ViewContext';
import { CHANGE_WORDS } from '@/wording/pages/changeWords';

interface VersionFiguresProps {
  readonly dataset: Dataset;
  readonly version: ChangedVersion;
}

/** The figures that a version changed, one by one; loaded when they are asked for. */
export function VersionFigures({ dataset, version: { version, counts } }: VersionFiguresProps) {
  const load = useViewState((state) => state.load);
  const { language, ui, problems } = useWording();
  const words = CHANGE_WORDS[language];
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed');
  const changes = dataset.figureChanges.get(version);
  const net = useMemo(() => (changes ? netChanges(changes) : null), [changes]);
  const toggle = (open: boolean) => {
    setState(open ? 'open' : 'closed');
    if (!open || changes) return;
    load({ indicatorIds: [], record: true, changesOf: [version] }).then(
      (arrived) => !arrived && setState('failed'),
    );
  };
  return (
    <details onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>{words.ofFigures(words.counts(counts))}</summary>
      {state === 'failed' && <p role="alert">{problems.partFailed}</p>}
      {state === 'open' && !net && <p>{ui.loading}</p>}
      {state === 'open' && net && <FigureChanges changes={net} dataset={dataset} />}
    </details>
  );
}
