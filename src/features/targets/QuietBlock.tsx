import { useMemo } from 'react';
import { aimText } from '@/charts/targets/aimFigures';
import type { Dataset } from '@/domain/dataset';
import type { AimBlock } from '@/query/aimGroups';
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
        {aims.map(({ aim, upper }) => {
          const place = dataset.place.get(aim.placeCode);
          const note = aim.note[language];
          return (
            <li key={aim.id} className={styles.quietRow}>
              <div className={styles.placeCell}>{place && <PlaceName place={place} />}</div>
              <FigureButton figure={aim} upper={upper} text={text} />
              {note !== '' && <p className={styles.detail}>{note}</p>}
            </li>
          );
        })}
      </ol>
    </li>
  );
}
