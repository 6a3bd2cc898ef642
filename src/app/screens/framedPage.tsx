import { type ReactNode, useMemo, useState } from 'react';
import { ExportMenu } from '@/features/export/ExportMenu';
import { classNames } from '@/lib/classNames';
import { unbroken } from '@/lib/unbroken';
import { sheetTakeaway } from '@/publish/sheetTakeaway';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { PickerButton } from '@/ui/PickerButton';
import { lazyPart } from '@/view/lazyPart';
import { useView, useViewFields, useWording } from '@/view/ViewContext';
import type { View } from '@/view/view';
import { ShareMenu } from '../share/ShareMenu';
import { Notices } from '../shell/Notices';
import { ChosenFigureSheet, Sheet } from './ChosenFigureSheet';
import styles from './pageFrame.module.css';
import { type PageContent, type PageParts, pageSheet } from './pageSheet';
import type { ScreenProps } from './screenProps';

interface PageSpec<Param extends keyof View, Board> extends PageContent<Param, Board> {
  /** A list in the rail that the page is narrowed by; on a phone a choice closes its sheet. */
  readonly navigation?: (parts: PageParts<Param, Board>) => {
    readonly name: string;
    /** What the list narrows to now, for the picker of a phone. */
    readonly value: string;
    readonly list: (close: () => void) => ReactNode;
  };
  /** Choices of the page, under the list. */
  readonly options?: (parts: PageParts<Param, Board>) => ReactNode;
  readonly blocks: (parts: PageParts<Param, Board>) => ReactNode;
  /** Whether what the page says can be cited. */
  readonly cited?: boolean;
}

/** The pictures of a page in the frame of another one. */
export const EmbeddedSheet = lazyPart(() =>
  import('./embed/EmbeddedSheet').then((module) => module.EmbeddedSheet),
);

/** A page in the frame of every page but an indicator: rail, heading, body, chosen figure. */
export function framedPage<const Param extends keyof View, Board>(spec: PageSpec<Param, Board>) {
  type Parts = PageParts<Param, Board>;

  function Lead({ parts }: { readonly parts: Parts }) {
    const view = useView();
    return useMemo(() => spec.lead(parts, view), [parts, view]);
  }

  function Export({ parts }: { readonly parts: Parts }) {
    const view = useView();
    const { dataset, wording } = parts;
    const sheet = pageSheet(spec, parts, view);
    if (!sheet) return null;
    const take = () => sheetTakeaway(dataset, sheet, wording);
    const charts = { ...sheet, title: spec.title(parts) };
    return (
      <>
        <ShareMenu
          dataset={dataset}
          cited={spec.cited ? () => ({ kind: 'charts', charts }) : null}
          embedded={({ sheetEmbed }) => sheetEmbed(spec.title(parts), '')}
        />
        <ExportMenu takeaway={take} dataset={dataset} />
      </>
    );
  }

  /** The page where another one frames it: its pictures alone. */
  function Embedded({ parts }: { readonly parts: Parts }) {
    const view = useView();
    const sheet = useMemo(() => pageSheet(spec, parts, view), [parts, view]);
    return <EmbeddedSheet dataset={parts.dataset} sheet={sheet} />;
  }

  return function FramedPage({ dataset }: ScreenProps) {
    const view = useViewFields(...spec.params);
    const { embed } = useViewFields('embed');
    const wording = useWording();
    const board = useMemo(() => spec.board(dataset, view), [dataset, view]);
    const parts = useMemo(() => ({ dataset, view, board, wording }), [dataset, view, board, wording]);
    const blocks = useMemo(() => spec.blocks(parts), [parts]);
    const { ui } = wording;
    const phone = useMediaQuery(PHONE);
    const [open, setOpen] = useState<'navigation' | 'options' | null>(null);
    const close = () => setOpen(null);
    const navigation = spec.navigation?.(parts);
    const options = spec.options?.(parts);
    if (embed) return <Embedded parts={parts} />;
    return (
      <div className={classNames(styles.screen, !navigation && !options && styles.whole)}>
        {(navigation || options) &&
          (phone ? (
            <div className={styles.bar}>
              {navigation && (
                <PickerButton
                  label={navigation.name}
                  value={navigation.value}
                  onClick={() => setOpen('navigation')}
                />
              )}
              {options && (
                <PickerButton label={ui.show} value={ui.options} onClick={() => setOpen('options')} />
              )}
            </div>
          ) : (
            <aside className={styles.rail} aria-label={ui.filters}>
              {navigation?.list(close)}
              {options}
            </aside>
          ))}
        <main className={styles.main} id="figure" tabIndex={-1}>
          <Notices />
          <div className={styles.head}>
            <h1 className={styles.title}>{unbroken(spec.title(parts))}</h1>
            <div className={styles.lead}>
              <Lead parts={parts} />
            </div>
            <div className={styles.tools}>
              <Export parts={parts} />
            </div>
          </div>
          {blocks}
          <footer className={styles.footer}>
            {ui.about} {ui.footer}
          </footer>
        </main>
        {open !== null && (
          <Sheet
            opened
            onClose={close}
            title={open === 'navigation' ? (navigation?.name ?? '') : ui.options}
            position="bottom"
            closeLabel={ui.close}
          >
            <div className={styles.sheet}>{open === 'navigation' ? navigation?.list(close) : options}</div>
          </Sheet>
        )}
        <ChosenFigureSheet dataset={dataset} />
      </div>
    );
  };
}
