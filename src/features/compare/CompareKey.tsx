import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { keyOf } from '@/graphics/glyph/key';
import { panelReferences, panelSpec } from '@/graphics/rows/rowPictures';
import { rowsPicture } from '@/graphics/rows/rowsScene';
import type { KeyName } from '@/graphics/scene/scene';
import { chartText } from '@/narrative/chartText';
import { PictureKey } from '@/picture/PictureKey';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
import { useWording } from '@/view/ViewContext';
import styles from './options.module.css';

interface CompareKeyProps {
  readonly dataset: Dataset;
  readonly panels: readonly ComparePanel[];
}

/** Said elsewhere on the page: by the switches that show or hide them. */
const SWITCHED: readonly KeyName[] = ['actual', 'target', 'plan', 'related', 'benchmark'];
/** Width of a panel in three columns. */
const USUAL_WIDTH = 359;
const NONE: readonly ComparePanel[] = [];

/** The marks that the panels draw and no switch shows, each in words. */
export function CompareKey({ dataset, panels }: CompareKeyProps) {
  const { ui, language } = useWording();
  const painted = useAfterPaint(panels, NONE);
  const entries = useMemo(() => {
    const scenes = painted
      .filter(({ shared }) => shared)
      .map((panel) => {
        const text = chartText(dataset, panel.selection, language);
        return rowsPicture(panelSpec(panel, panelReferences(panel, text), text, USUAL_WIDTH)).scene;
      });
    return keyOf(scenes, 'right').filter(({ name }) => !SWITCHED.includes(name));
  }, [dataset, painted, language]);
  return <PictureKey entries={entries} title={ui.compare.marks} className={styles.key} />;
}
