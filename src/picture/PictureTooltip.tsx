import { isCity } from '@/domain/place';
import { differenceAxis } from '@/graphics/glyph/differenceAxis';
import { Mark } from '@/graphics/glyph/Mark';
import type { Scene, SceneMark } from '@/graphics/scene/scene';
import { withUnit } from '@/lib/numberFormat';
import { valueText } from '@/narrative/chartText';
import { gradedWords } from '@/narrative/comparability/differenceWords';
import type { Figure } from '@/narrative/figure';
import { workingWithResult } from '@/narrative/workingText';
import { useWording } from '@/view/ViewContext';
import { periodWords } from '@/wording/language/periods';
import styles from './picture.module.css';

interface PictureTooltipProps {
  readonly mark: SceneMark;
  readonly figure: Figure;
  readonly scene: Scene;
}

const WIDTH = 236;

const GRAVE = { different: styles.tooltipDifferent, care: styles.tooltipCare, detail: undefined };

/** The figure pointed at: its mark, value, what it is, and the document it stands in. */
export function PictureTooltip({ mark, figure, scene }: PictureTooltipProps) {
  const { terms, ui, language } = useWording();
  const { observation, box, at } = mark;
  const { dataset, display } = figure.text;
  const place = dataset.place.get(observation.placeCode);
  const source = dataset.source.get(observation.sourceId);
  if (!place || !source) return null;
  const middle = scene.bars.some(({ shapes }) => shapes === mark.shapes) ? box.right : at.x;
  const left = Math.max(
    4,
    Math.min(scene.width - WIDTH - 4, middle + (middle > scene.width / 2 ? -WIDTH - 16 : 16)),
  );
  const differences = figure.comparability.differences.get(observation.id) ?? [];
  const graded = gradedWords(differences, figure.text);
  const axis = differenceAxis(differences);
  const plain = !differences.some(({ dimension, gravity }) => dimension === 'nature' && gravity !== 'detail');
  const top = box.bottom + 88 + 18 * graded.length > scene.height ? undefined : box.bottom + 2;
  const style = {
    left,
    width: WIDTH,
    ...(top === undefined ? { bottom: scene.height - box.top + 2 } : { top }),
  };
  return (
    <div className={styles.tooltip} style={style} aria-hidden="true">
      <p className={styles.tooltipHead}>
        <Mark
          observation={observation}
          axis={{ value: 'up', benchmark: !isCity(place), ...axis }}
          colour={`var(--${place.colour})`}
          width={axis.stub ? 44 : 32}
          height={observation.bound === 'exact' ? 28 : 40}
        />
        <strong style={{ color: `var(--${place.colour}t)` }}>
          {withUnit(valueText(observation, figure.text), display)}
        </strong>
        <span>
          {place.shortName[language]} {periodWords(observation.period, language)}
        </span>
      </p>
      {plain && <p>{terms.nature[observation.nature]}</p>}
      {graded.map(({ gravity, words }) => (
        <p key={gravity} className={GRAVE[gravity]}>
          {ui.comparability.graded(ui.comparability.gravity[gravity], words)}
        </p>
      ))}
      {observation.derivation && <p>{workingWithResult(observation, figure.text)}</p>}
      {!observation.derivation && <p className={styles.tooltipSource}>{source.title[language]}</p>}
    </div>
  );
}
