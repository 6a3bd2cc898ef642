import { valueText } from '@/charts/chartText';
import type { Figure } from '@/charts/figure';
import { Mark } from '@/charts/Mark';
import type { Scene } from '@/charts/scene';
import { isCity } from '@/domain/place';
import { withUnit } from '@/lib/numberFormat';
import { useWording } from '@/view/ViewContext';
import { periodWords } from '@/wording/periods';
import styles from './figure.module.css';
import type { PlacedFigure } from './placedFigures';

interface TooltipProps {
  readonly placed: PlacedFigure;
  readonly figure: Figure;
  readonly scene: Scene;
}

const WIDTH = 236;

/** The figure pointed at: its mark, value, what it is, and the document it stands in. */
export function Tooltip({ placed, figure, scene }: TooltipProps) {
  const { terms, language } = useWording();
  const { observation, box } = placed;
  const { dataset, display } = figure.text;
  const place = dataset.place.get(observation.placeCode);
  const source = dataset.source.get(observation.sourceId);
  if (!place || !source) return null;
  const middle = placed.mark?.at.x ?? box.right;
  const left = Math.max(
    4,
    Math.min(scene.width - WIDTH - 4, middle + (middle > scene.width / 2 ? -WIDTH - 16 : 16)),
  );
  const top = box.bottom + 88 > scene.height ? undefined : box.bottom + 2;
  const facts = [
    terms.nature[observation.nature],
    observation.bound === 'exact' ? '' : terms.boundLong[observation.bound],
    observation.scope === 'whole' ? '' : terms.scope[observation.scope],
    observation.periodBasis === 'inferred' ? terms.basis.inferred : '',
  ].filter(Boolean);
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
          axis={{ value: 'up', benchmark: !isCity(place) }}
          colour={`var(--${place.colour})`}
          width={30}
          height={26}
        />
        <strong style={{ color: `var(--${place.colour}t)` }}>
          {withUnit(valueText(observation, figure.text), display)}
        </strong>
        <span>
          {place.shortName[language]} {periodWords(observation.period, language)}
        </span>
      </p>
      <p>{facts.join(terms.comma)}</p>
      {observation.indicatorId !== figure.selection.indicator.id && (
        <p>{dataset.indicator.get(observation.indicatorId)?.name[language]}</p>
      )}
      <p className={styles.tooltipSource}>{source.title[language]}</p>
    </div>
  );
}
