import { useEffect, useMemo, useRef, useState } from 'react';
import { sceneOfFigure } from '@/graphics/figureScene';
import type { ThemeName } from '@/graphics/paint/palette';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import { screenPicture } from '@/publish/picture/screenPicture';
import type { Shown } from '@/publish/slides/shown';
import { useElementWidth } from '@/ui/hooks/useElementWidth';
import { usePrinting } from '@/ui/hooks/usePrinting';
import { useWording } from '@/view/ViewContext';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import styles from './part.module.css';
import { SheetPictures } from './SheetPictures';

interface ShownPictureProps {
  readonly shown: Shown;
  readonly theme: ThemeName;
  /** What it shows, in words. */
  readonly alt: string;
  /** The place that is brought forward; empty: none. */
  readonly forward: string;
  /** Whether another stands beside it. */
  readonly half: boolean;
}

/** Pixels between the margins of A4, and of a column of two. */
const PAPER = { full: 702, half: 339 };

/** Height of a picture by its width, and its bounds in pixels. */
const SHAPE = { share: 0.42, least: 230, most: 400 };

/** Under this width lines keep their last values only. */
const SPARSE = 390;

const heightOf = (width: number): number =>
  Math.round(Math.max(SHAPE.least, Math.min(SHAPE.most, width * SHAPE.share)));

/** What is shown, drawn for the width that it has. */
export function ShownPicture({ shown, theme, alt, forward, half }: ShownPictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const onScreen = useElementWidth(box);
  const paper = half ? PAPER.half : PAPER.full;
  const width = usePrinting() ? paper : onScreen;
  const content = () => {
    if (width === 0) return null;
    if (shown.kind === 'sheet') return <SheetPictures sheet={shown.sheet} width={width} />;
    if (shown.kind === 'figure' && shown.figure.observations.length > 1)
      return <FigurePicture shown={shown} width={width} alt={alt} forward={forward} />;
    return <DrawnPicture shown={shown} width={onScreen} paper={paper} alt={alt} theme={theme} />;
  };
  return (
    <div ref={box} className={styles.picture}>
      {content()}
    </div>
  );
}

interface FigurePictureProps extends Pick<ShownPictureProps, 'alt' | 'forward'> {
  readonly shown: Extract<Shown, { kind: 'figure' }>;
  readonly width: number;
}

function FigurePicture({ shown: { figure }, width, alt, forward }: FigurePictureProps) {
  const { scene } = useMemo(
    () => sceneOfFigure(figure, { width, height: heightOf(width), sparse: width < SPARSE }),
    [figure, width],
  );
  return (
    <div role="img" aria-label={alt} data-chart-ready="1">
      <ScenePicture scene={scene} forward={forward} />
    </div>
  );
}

interface DrawnPictureProps extends Pick<ShownPictureProps, 'alt' | 'theme'> {
  readonly shown: Exclude<Shown, { kind: 'sheet' }>;
  readonly width: number;
  /** Its width on paper. */
  readonly paper: number;
}

type Drawn = Readonly<Record<'screen' | 'paper', string>>;

/** A picture that is drawn as a file: of all cities, or one number large. Paper is light whatever the page is. */
function DrawnPicture({ shown, width, paper, alt, theme }: DrawnPictureProps) {
  const { language } = useWording();
  const [drawn, setDrawn] = useState<Drawn | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    const address = async (look: ThemeName, across: number) => {
      const size = { width: across, height: heightOf(across) };
      const { svg } = await screenPicture(shown, look, size, language);
      return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    };
    Promise.all([address(theme, width), address('light', paper)]).then(
      ([onScreen, onPaper]) => wanted && setDrawn({ screen: onScreen, paper: onPaper }),
      () => wanted && setDrawn('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [shown, width, paper, theme, language]);
  if (drawn === 'failed') return <p role="alert">{REPORT_WORDS[language].failed}</p>;
  if (!drawn) return <div style={{ height: heightOf(width) }} />;
  return (
    <>
      <img className={styles.screen} src={drawn.screen} alt={alt} data-chart-ready="1" />
      <img className={styles.paper} src={drawn.paper} alt={alt} />
    </>
  );
}
