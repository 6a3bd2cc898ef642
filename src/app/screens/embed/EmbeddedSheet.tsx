import { useCallback, useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { EmbedFigure } from '@/features/embed/EmbedFigure';
import { EmbedMessage } from '@/features/embed/EmbedMessage';
import { sheetEmbed } from '@/features/embed/embedWords';
import { SheetPictures } from '@/features/embed/SheetPictures';
import type { Sheet } from '@/publish/sheet';
import { sheetTakeaway } from '@/publish/sheetTakeaway';
import { useViewFields, useWording } from '@/view/ViewContext';
import { EMBED_WORDS } from '@/wording/controls/embedWords';
import { Notices } from '../../shell/Notices';
import { FrameDownloads } from './frameDoors';
import { useUnanswered } from './useUnanswered';

interface EmbeddedSheetProps {
  readonly dataset: Dataset;
  /** Null: the page is no picture. */
  readonly sheet: Sheet | null;
}

/** A page of many pictures in a frame; of one that has none, what it is and the way to it. */
export function EmbeddedSheet({ dataset, sheet }: EmbeddedSheetProps) {
  const { screen } = useViewFields('screen');
  const wording = useWording();
  const { ui, language } = wording;
  const unanswered = useUnanswered(dataset);
  const words = useMemo(() => sheet && sheetEmbed(sheet.title, sheet.lead), [sheet]);
  const takeaway = useCallback(
    () => sheetTakeaway(dataset, sheet as Sheet, wording),
    [dataset, sheet, wording],
  );
  if (unanswered) return <EmbedMessage {...unanswered} />;
  if (!sheet || !words) {
    const { noChart, noChartHelp } = EMBED_WORDS[language];
    return <EmbedMessage title={noChart(ui.screenNames[screen])} text={noChartHelp} />;
  }
  return (
    <EmbedFigure
      words={words}
      version={dataset.edition.version}
      notice={<Notices />}
      doors={{ download: () => <FrameDownloads dataset={dataset} takeaway={takeaway} /> }}
    >
      {() => <SheetPictures draw={sheet.draw} />}
    </EmbedFigure>
  );
}
