import { memo } from 'react';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import { aimScene } from '@/graphics/rows/aimScenes';
import type { ValueTicks } from '@/graphics/scale/valueTicks';
import { classNames } from '@/lib/classNames';
import { type AimText, upperOf } from '@/narrative/targets/aimFigures';
import { aimVerdict } from '@/narrative/targets/aimVerdict';
import type { Aim } from '@/query/aims/aims';
import { useWording } from '@/view/ViewContext';
import styles from './aimRow.module.css';
import { FigureButton } from './FigureButton';
import { PlaceName } from './PlaceName';

interface AimRowProps {
  readonly aim: Aim;
  readonly text: AimText;
  readonly ticks: ValueTicks | null;
  /** The last row of an indicator carries the values of the scale. */
  readonly axis: boolean;
  readonly width: number;
}

/** One aim beside what answers it: place, aim, result, both on a scale, and the verdict in words. */
export const AimRow = memo(function AimRow({ aim: row, text, ticks, axis, width }: AimRowProps) {
  const { ui } = useWording();
  const { dataset } = text;
  const place = dataset.place.get(row.aim.placeCode);
  const { verdict, details } = aimVerdict(row, text);
  const upper = row.result && upperOf(row.result, row.furtherResults);
  const rivals = row.furtherResults.filter((figure) => figure !== upper);
  const judged = row.state === 'reached' || row.state === 'missed';
  return (
    <li className={styles.row}>
      <div className={styles.placeCell}>{place && <PlaceName place={place} />}</div>
      <div>
        <FigureButton figure={row.aim} upper={row.upper} text={text} />
        {row.furtherAims.map((figure) => (
          <FigureButton key={figure.id} figure={figure} text={text} />
        ))}
      </div>
      <div>
        {row.result && <FigureButton figure={row.result} upper={upper} text={text} />}
        {rivals.map((figure) => (
          <FigureButton key={figure.id} figure={figure} text={text} />
        ))}
        {row.nearest && <FigureButton figure={row.nearest} text={text} aside />}
        {!row.result && !row.nearest && <span className={styles.none}>{ui.targets.none}</span>}
      </div>
      <div className={styles.picture}>
        {ticks && <ScenePicture scene={aimScene(row, ticks, text, { width, axis })} />}
      </div>
      <div className={styles.verdict}>
        <p className={classNames(styles.verdictWords, !judged && styles.unjudged)}>{verdict}</p>
        {details.map((detail) => (
          <p key={detail} className={styles.detail}>
            {detail}
          </p>
        ))}
      </div>
    </li>
  );
});
