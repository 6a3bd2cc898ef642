import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { aimText } from '@/narrative/targets/aimFigures';
import { aimVerdict } from '@/narrative/targets/aimVerdict';
import type { AimBlock } from '@/query/aims/aimGroups';
import { useViewFields } from '@/view/ViewContext';
import styles from './aimRow.module.css';
import { FigureButton } from './FigureButton';
import { IndicatorName } from './IndicatorName';
import { PlaceName } from './PlaceName';

/** The aims of an indicator that no figure stands beside. */
export function QuietBlock({ dataset, block }: { readonly dataset: Dataset; readonly block: AimBlock }) {
  const { language } = useViewFields('language');
  const { indicator, aims } = block;
  const text = useMemo(
    () => aimText(dataset, indicator, aims, language),
    [dataset, indicator, aims, language],
  );
  return (
    <li className={styles.quiet}>
      <IndicatorName dataset={dataset} indicator={indicator} />
      <ol>
        {aims.map((row) => {
          const { aim, upper, furtherAims } = row;
          const place = dataset.place.get(aim.placeCode);
          return (
            <li key={aim.id} className={styles.quietRow}>
              <div className={styles.placeCell}>{place && <PlaceName place={place} />}</div>
              <div>
                <FigureButton figure={aim} upper={upper} text={text} />
                {furtherAims.map((figure) => (
                  <FigureButton key={figure.id} figure={figure} text={text} />
                ))}
              </div>
              {aimVerdict(row, text).details.map((detail) => (
                <p key={detail} className={styles.detail}>
                  {detail}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
    </li>
  );
}
