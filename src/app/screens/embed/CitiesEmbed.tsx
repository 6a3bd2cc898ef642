import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { EmbedFigure } from '@/features/embed/EmbedFigure';
import { citiesEmbed } from '@/features/embed/embedWords';
import { type FramePicture, NARROW_FRAME } from '@/features/embed/framePicture';
import { StripFigure, StripPlayer } from '@/features/strip/StripFigure';
import type { StripView } from '@/features/strip/stripView';
import type { ThemeName } from '@/graphics/paint/palette';
import { stripScene, stripWithin } from '@/graphics/strip/stripScene';
import type { CitiesText } from '@/narrative/cities/citiesText';
import type { CitiesTaken } from '@/publish/citiesFile';
import { citiesTakeaway } from '@/publish/citiesTakeaway';
import { lazyPart } from '@/view/lazyPart';
import { useWording } from '@/view/ViewContext';
import { Notices } from '../../shell/Notices';
import { useFrameControls } from './FrameControls';
import { FrameDownloads, StripDownloads } from './frameDoors';
import { StripTable } from './indicatorParts';

const CitiesView = lazyPart(() => import('@/features/cities/CitiesView').then((module) => module.CitiesView));

/** Pixels that the sides of a frame take from a strip. */
const sidesOf = (width: number): number => (width < NARROW_FRAME ? 24 : 32);

/** An indicator city by city in a frame. */
export function StripEmbed({ view }: { readonly view: StripView }) {
  const picture = useMemo(
    (): FramePicture => ({
      wanted: (width) => stripScene({ ...view, width: width - sidesOf(width) }).scene.height,
      least: (width) => stripWithin(view, { width: width - sidesOf(width), height: 0 }).scene.height,
      fills: false,
    }),
    [view],
  );
  return (
    <CitiesFrame
      dataset={view.dataset}
      text={view.text}
      picture={picture}
      year={view.strip.years.length > 1 ? <StripPlayer view={view} /> : null}
      table={<StripTable view={view} />}
      download={() => <StripDownloads view={view} />}
    >
      {(height) => <StripFigure view={view} height={height} />}
    </CitiesFrame>
  );
}

interface CitiesEmbedProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly theme: ThemeName;
}

/** All prefecture-level cities in a frame: their lines, or two measures. */
export function CitiesEmbed({ dataset, indicator, theme }: CitiesEmbedProps) {
  const [height, setHeight] = useState(0);
  return (
    <CitiesView
      dataset={dataset}
      indicator={indicator}
      theme={theme}
      height={height}
      tools={() => null}
      alone={(text, picture, table, taken) => (
        <CitiesFrame
          dataset={dataset}
          text={text}
          year={null}
          table={table}
          download={taken && (() => <CitiesDownloads dataset={dataset} taken={taken} />)}
        >
          {(room) => (
            <>
              <Given height={room} onGiven={setHeight} />
              {picture}
            </>
          )}
        </CitiesFrame>
      )}
    />
  );
}

interface CitiesDownloadsProps {
  readonly dataset: Dataset;
  readonly taken: CitiesTaken;
}

function CitiesDownloads({ dataset, taken }: CitiesDownloadsProps) {
  const wording = useWording();
  const takeaway = useCallback(() => citiesTakeaway(taken.file(), wording), [taken, wording]);
  return <FrameDownloads dataset={dataset} takeaway={takeaway} />;
}

/** Hands the room that a frame has up to what draws the picture. */
function Given({ height, onGiven }: { readonly height: number; readonly onGiven: (height: number) => void }) {
  useEffect(() => onGiven(height), [height, onGiven]);
  return null;
}

interface CitiesFrameProps {
  readonly dataset: Dataset;
  readonly text: CitiesText;
  readonly picture?: FramePicture;
  readonly year: ReactNode;
  readonly table: ReactNode;
  /** Null: there is nothing yet. */
  readonly download: (() => ReactNode) | null;
  readonly children: (height: number) => ReactNode;
}

function CitiesFrame({ dataset, text, picture, year, table, download, children }: CitiesFrameProps) {
  const { ui } = useWording();
  const { source } = ui.among;
  const words = useMemo(() => citiesEmbed(text, source, picture), [text, source, picture]);
  const controls = useFrameControls({ ofAllCities: true, year });
  return (
    <EmbedFigure
      words={words}
      version={dataset.edition.version}
      notice={<Notices />}
      controls={controls}
      doors={{
        table: () => {
          table;
        },
        ...(download ? { download } : {}),
      }}
    >
      {children}
    </EmbedFigure>
  );
}
