import type { Dataset } from '@/domain/dataset';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { SelectBox } from '@/ui/SelectBox';
import { GRIDS, SCALES, scaleOf } from '@/view/choices';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';

/** What each chart is of; then the topic of indicators, or the axis of places. */
export function MultiplesControls({ dataset }: { readonly dataset: Dataset }) {
  const { grid, scale, topicId } = useViewFields('grid', 'scale', 'topicId');
  const change = useChangeView();
  const { ui, language } = useWording();
  const { grids, gridLegend, scales, scaleLegend, allTopics } = ui.multiples;
  return (
    <>
      <SegmentedChoice
        quiet
        legend={gridLegend}
        value={grid}
        options={GRIDS.map((value) => ({ value, label: grids[value] }))}
        onChange={(value) => change({ grid: value })}
      />
      {grid === 'place' ? (
        <SegmentedChoice
          quiet
          legend={scaleLegend}
          value={scaleOf({ grid, scale })}
          options={SCALES.map((value) => ({ value, label: scales[value] }))}
          onChange={(value) => change({ scale: value })}
        />
      ) : (
        <SelectBox
          label={ui.topic}
          value={topicId}
          options={[
            { value: '', label: allTopics },
            ...dataset.topics.map(({ id, name }) => ({ value: id, label: name[language] })),
          ]}
          onChange={(id) => change({ topicId: id })}
        />
      )}
    </>
  );
}
