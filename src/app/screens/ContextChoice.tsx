import type { Figure } from '@/narrative/figure';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';

interface ContextChoiceProps {
  readonly figure: Figure;
  /** Whether all prefecture-level cities have the indicator. */
  readonly ofAllCities: boolean;
}

/** Whether all cities stand behind the lines; nothing where they cannot. */
export function ContextChoice({ figure, ofAllCities }: ContextChoiceProps) {
  const { bare, kind, measure } = useViewFields('bare', 'kind', 'measure');
  const change = useChangeView();
  const { ui, language } = useWording();
  const words = ui.indicatorPage;
  if (!ofAllCities || kind !== 'trend' || (measure.id !== 'plain' && measure.id !== 'index')) return null;
  return (
    <SegmentedChoice
      legend={words.context}
      quiet
      value={bare ? 'no' : 'yes'}
      options={[
        { value: 'yes', label: words.withContext(figure.context?.province.name[language] ?? '') },
        { value: 'no', label: words.withoutContext },
      ]}
      onChange={(value) => change({ bare: value === 'no' })}
    />
  );
}
