import type { Scene } from '@/graphics/scene/scene';
import type { StripDot } from '@/graphics/strip/stripSpec';
import { withUnit } from '@/lib/numberFormat';
import { numberText } from '@/narrative/cities/citiesText';
import { RankLine } from '@/picture/RankLine';
import { TipHead } from '@/picture/TipHead';
import styles from '@/picture/tip.module.css';
import { figureOf } from '@/query/panel/panelArea';
import type { StripView } from './stripView';

interface StripTipProps {
  readonly view: StripView;
  readonly dot: StripDot;
  readonly scene: Scene;
}

const WIDTH = 236;
const GAP = 14;

/** The figure pointed at: city, year, value, rank in country and province. */
export function StripTip({ view, dot, scene }: StripTipProps) {
  const { strip, named, display } = view;
  const figure = figureOf(strip.column, dot.code, dot.year);
  if (!figure) return null;
  const { x, y } = dot.at;
  const beside = x > scene.width / 2 ? x - WIDTH - GAP : x + GAP;
  const style = {
    left: Math.max(0, Math.min(scene.width - WIDTH, beside)),
    width: WIDTH,
    ...(y > scene.height / 2 ? { bottom: scene.height - y + GAP } : { top: y + GAP }),
  };
  return (
    <div className={styles.tip} style={style} aria-hidden="true">
      <TipHead catalogue={strip.catalogue} named={named} code={dot.code} year={dot.year} />
      <p className={styles.tipValue}>
        <strong>{withUnit(numberText(figure, display), display)}</strong>
      </p>
      <RankLine catalogue={strip.catalogue} column={strip.column} code={dot.code} year={dot.year} />
    </div>
  );
}
