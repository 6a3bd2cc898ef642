import { useCallback, useMemo, useRef } from 'react';
import { EChart } from '@/graphics/EChart';
import { paletteOf, type ThemeName } from '@/graphics/paint/palette';
import { SceneGround, SceneInk } from '@/graphics/SceneLayers';
import type { Scene } from '@/graphics/scene/scene';
import { sceneOption } from '@/graphics/sceneOption';
import type { Figure } from '@/narrative/figure';
import { useAfterPaint } from '@/ui/useAfterPaint';
import { ForwardLayer } from './ForwardLayer';
import styles from './figure.module.css';
import { MarkLayer } from './MarkLayer';

interface PlotProps {
  readonly figure: Figure;
  readonly scene: Scene;
  readonly theme: ThemeName;
  readonly kind: 'trend' | 'comparison';
}

/** The picture of a figure, painted by ECharts, beneath the layer that the reader points at and walks through. */
export function Plot({ figure, scene, theme, kind }: PlotProps) {
  const wrapper = useRef<HTMLDivElement>(null);
  const option = useMemo(() => sceneOption(scene, paletteOf(theme), 'data'), [scene, theme]);
  const drawn = useMemo(() => ({ figure, scene }), [figure, scene]);
  const settled = useAfterPaint(drawn, null);
  const markPainted = useCallback((count: number) => {
    wrapper.current?.setAttribute('data-chart-ready', String(count));
  }, []);
  return (
    <div className={styles.plot} ref={wrapper} style={{ height: scene.height }}>
      <div role="img" aria-label={figure.alt}>
        <SceneGround scene={scene} />
        <EChart
          option={option}
          width={scene.width}
          height={scene.height}
          kind={kind}
          onPainted={markPainted}
        />
        <SceneInk scene={scene} />
      </div>
      {settled && <ForwardLayer dataset={settled.figure.text.dataset} scene={settled.scene} />}
      {settled && <MarkLayer figure={settled.figure} scene={settled.scene} kind={kind} />}
    </div>
  );
}
