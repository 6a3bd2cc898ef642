import { useCallback, useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { EmbedFigure } from '@/features/embed/EmbedFigure';
import { figureEmbed } from '@/features/embed/embedWords';
import { ChartArea } from '@/features/figure/ChartArea';
import type { Figure } from '@/narrative/figure';
import { figureTakeaway } from '@/publish/takeaway';
import { useViewFields } from '@/view/ViewContext';
import { Notices } from '../../shell/Notices';
import { useFrameControls } from './FrameControls';
import { FrameDownloads } from './frameDoors';
import { DataTable, YearPicker, YearTable } from './indicatorParts';

interface FigureEmbedProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
}

/** The published figures of an indicator in a frame: over years, side by side, or as their table. */
export function FigureEmbed({ dataset, figure }: FigureEmbedProps) {
  const { kind, frameControls } = useViewFields('kind', 'frameControls');
  const isTable = kind === 'table' && figure.observations.length > 0;
  const words = useMemo(() => {
    const drawn = figureEmbed(figure);
    return isTable ? { ...drawn, picture: null } : drawn;
  }, [figure, isTable]);
  const indicatorId = figure.found.indicator.id;
  const asksForYear = kind === 'comparison' && frameControls !== null;
  const controls = useFrameControls({
    ofAllCities: dataset.panel.keyOf.has(indicatorId),
    year: asksForYear ? <YearPicker selection={figure.found} /> : null,
  });
  const known = figure.text.dataset;
  const table = () =>
    kind === 'trend' ? (
      <YearTable dataset={known} figure={figure} />
    ) : (
      <DataTable dataset={known} figure={figure} />
    );
  const takeaway = useCallback(() => figureTakeaway(dataset, figure), [dataset, figure]);
  const empty = figure.observations.length === 0;
  const download = () => <FrameDownloads dataset={dataset} takeaway={takeaway} />;
  return (
    <EmbedFigure
      words={words}
      version={dataset.edition.version}
      notice={<Notices />}
      controls={controls}
      doors={empty ? {} : isTable ? { download } : { table, download }}
    >
      {(height) => (isTable ? table() : <ChartArea dataset={known} figure={figure} height={height} />)}
    </EmbedFigure>
  );
}
