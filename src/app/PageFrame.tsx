import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { StageList } from '@/features/filters/StageList';
import { ObservationPanel } from '@/features/observation/ObservationPanel';
import { PickerButton } from '@/ui/PickerButton';
import { PHONE, useMediaQuery } from '@/ui/useMediaQuery';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { Notices } from './Notices';
import styles from './pageFrame.module.css';

const Sheet = lazy(() => import('@/ui/Sheet').then((module) => ({ default: module.Sheet })));

interface PageFrameProps {
  readonly dataset: Dataset;
  readonly title: string;
  /** What the page shows and how it is to be read, in one or two lines. */
  readonly lead: ReactNode;
  /** Buttons beside the title. */
  readonly tools?: ReactNode;
  /** The list in the rail that the page is narrowed by, the stages by default; on a phone a choice closes its sheet. */
  readonly navigation?: (close: () => void) => ReactNode;
  /** What the list narrows to now, for the picker of a phone; the stage by default. */
  readonly navigationValue?: string;
  readonly navigationName?: string;
  /** Choices of the page, under the list. */
  readonly options?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page but Explore: rail with the stages and the page's choices, heading, body, chosen figure. */
export function PageFrame({
  dataset,
  title,
  lead,
  tools,
  navigation,
  navigationValue,
  navigationName,
  options,
  children,
}: PageFrameProps) {
  const { stageId, observationId } = useViewFields('stageId', 'observationId');
  const change = useChangeView();
  const { ui, language } = useWording();
  const phone = useMediaQuery(PHONE);
  const [open, setOpen] = useState<'navigation' | 'options' | null>(null);
  const close = () => setOpen(null);
  const named = navigationName ?? ui.stage;
  const list = navigation?.(close) ?? <StageList stages={dataset.stages} onChosen={close} />;
  const value = navigationValue ?? dataset.stage.get(stageId)?.name[language] ?? ui.allStages;
  return (
    <div className={styles.screen}>
      {phone ? (
        <div className={styles.bar}>
          <PickerButton label={named} value={value} onClick={() => setOpen('navigation')} />
          {options && <PickerButton label={ui.show} value={ui.options} onClick={() => setOpen('options')} />}
        </div>
      ) : (
        <aside className={styles.rail} aria-label={ui.filters}>
          {list}
          {options}
        </aside>
      )}
      <main className={styles.main} id="figure" tabIndex={-1}>
        <Notices />
        <div className={styles.head}>
          <h1 className={styles.title}>{title}</h1>
          {tools && <div className={styles.tools}>{tools}</div>}
        </div>
        <div className={styles.lead}>{lead}</div>
        {children}
        <footer className={styles.footer}>
          {ui.about} {ui.footer}
        </footer>
      </main>
      <Suspense fallback={null}>
        {open !== null && (
          <Sheet
            opened
            onClose={close}
            title={open === 'navigation' ? named : ui.options}
            position="bottom"
            closeLabel={ui.close}
          >
            <div className={styles.sheet}>{open === 'navigation' ? list : options}</div>
          </Sheet>
        )}
        {observationId !== '' && (
          <Sheet
            opened
            onClose={() => change({ observationId: '' })}
            title={ui.chosen}
            closeLabel={ui.close}
            position={phone ? 'bottom' : 'right'}
          >
            <ObservationPanel dataset={dataset} inSheet />
          </Sheet>
        )}
      </Suspense>
    </div>
  );
}
