import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { aimTicks } from '@/graphics/rows/aimScenes';
import { aimText } from '@/narrative/targets/aimFigures';
import type { AimBlock } from '@/query/aims/aimGroups';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { useViewFields } from '@/view/ViewContext';
import { AimRow } from './AimRow';
import styles from './aimRow.module.css';
import { IndicatorName } from './IndicatorName';

/** Width of the small pictures, which share a scale within an indicator. */
export const PICTURE_WIDTH = { desk: 224, phone: 300 };

/** The aims of an indicator with the figures beside them. */
export function AimBlockView({
  dataset,
  block,
  level = 4,
  staged = false,
}: {
  readonly dataset: Dataset;
  readonly block: AimBlock;
  readonly level?: 3 | 4;
  /** Whether the stage of the indicator is named with it. */
  readonly staged?: boolean;
}) {
  const { language } = useViewFields('language');
  const phone = useMediaQuery(PHONE);
  const { indicator, aims } = block;
  const text = useMemo(
    () => aimText(dataset, indicator, aims, language),
    [dataset, indicator, aims, language],
  );
  const ticks = useMemo(() => aimTicks(aims, text), [aims, text]);
  return (
    <li className={styles.block}>
      <IndicatorName dataset={dataset} indicator={indicator} level={level} staged={staged} />
      <ol className={styles.rows}>
        {aims.map((aim, at) => (
          <AimRow
            key={aim.aim.id}
            aim={aim}
            text={text}
            ticks={ticks}
            axis={phone || at === aims.length - 1}
            width={phone ? PICTURE_WIDTH.phone : PICTURE_WIDTH.desk}
          />
        ))}
      </ol>
    </li>
  );
}
