import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { keyOf } from '@/graphics/glyph/key';
import { PictureKey } from '@/picture/PictureKey';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
import { useWording } from '@/view/ViewContext';
import { PICTURE_WIDTH } from './AimBlockView';
import { drawnScenes } from './drawnScenes';
import { useShownAims } from './shownAims';

interface AimKeyProps {
  readonly dataset: Dataset;
  readonly asOfYear: number;
}

/** The marks that the page draws, each in words. */
export function AimKey({ dataset, asOfYear }: AimKeyProps) {
  const { ui, language } = useWording();
  const painted = useAfterPaint(useShownAims(dataset, asOfYear), null);
  const entries = useMemo(
    () => (painted ? keyOf(drawnScenes(dataset, painted, language, PICTURE_WIDTH.desk), 'right') : []),
    [dataset, painted, language],
  );
  return <PictureKey entries={entries} title={ui.targets.keyTitle} />;
}
