import { memo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Place } from '@/domain/place';
import type { CoverageCell, CoverageStageGroup, CoverageTopicGroup } from '@/query/coverage/coverageTable';
import type { YearExtent } from '@/query/selection/selection';
import { useWording } from '@/view/ViewContext';
import { CoverageRowView } from './CoverageRowView';
import styles from './grid.module.css';
import { useUnfolded } from './useUnfolded';

interface CoverageSectionProps {
  readonly dataset: Dataset;
  readonly group: CoverageStageGroup;
  readonly places: readonly Place[];
  readonly years: YearExtent;
  readonly strip: number;
  /** Whether the rows of lone figures are always shown. */
  readonly loneOpen: boolean;
  readonly onOpen: (indicator: Indicator, place: Place, cell: CoverageCell) => void;
}

const countRows = (topics: readonly CoverageTopicGroup[]): number =>
  topics.reduce((sum, { rows }) => sum + rows.length, 0);

/** The indicators of a stage, topic by topic; those of one place and one year folded behind them. */
export const CoverageSection = memo(function CoverageSection({
  group,
  loneOpen,
  ...shared
}: CoverageSectionProps) {
  const { ui, language } = useWording();
  const { stage, topics, lone } = group;
  const [unfolded, turn] = useUnfolded(stage.id);
  const open = loneOpen || unfolded;
  const loneCount = countRows(lone);
  const span = shared.places.length + 1;
  const height = 34 + 29 * (countRows(topics) + (open ? loneCount : 0)) + 24 * topics.length + 36;
  const themeRows = ({ topic, rows }: CoverageTopicGroup) => [
    <tr key={topic.id} className={styles.topic}>
      <th colSpan={span} scope="colgroup">
        {topic.name[language]}
      </th>
    </tr>,
    ...rows.map((row) => <CoverageRowView key={row.indicator.id} row={row} {...shared} />),
  ];
  return (
    <tbody style={{ containIntrinsicSize: `auto 1px auto ${height}px` }}>
      <tr className={styles.stage}>
        <th colSpan={span} scope="colgroup">
          {stage.name[language]} <small>{ui.coverage.indicators(countRows(topics) + loneCount)}</small>
        </th>
      </tr>
      {topics.map(themeRows)}
      {loneCount > 0 && !loneOpen && (
        <tr className={styles.lone} data-row="">
          <td colSpan={span}>
            <button
              type="button"
              className={styles.more}
              data-stop=""
              tabIndex={-1}
              aria-expanded={open}
              onClick={turn}
            >
              {ui.coverage.loneGroup(loneCount, open)}
            </button>
          </td>
        </tr>
      )}
      {open && lone.map(themeRows)}
    </tbody>
  );
});
