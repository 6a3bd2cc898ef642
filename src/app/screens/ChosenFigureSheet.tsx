import type { Dataset } from '@/domain/dataset';
import { ObservationPanel } from '@/features/observation/ObservationPanel';
import type { Figure } from '@/narrative/figure';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { lazyPart } from '@/view/lazyPart';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';

export const Sheet = lazyPart(() => import('@/ui/layers/Sheet').then((module) => module.Sheet));

interface ChosenFigureSheetProps {
  readonly dataset: Dataset;
  readonly figure?: Figure;
}

/** The chosen figure in a sheet over the page; nothing while none is chosen. */
export function ChosenFigureSheet({ dataset, figure }: ChosenFigureSheetProps) {
  const { observationId } = useViewFields('observationId');
  const change = useChangeView();
  const { ui } = useWording();
  const phone = useMediaQuery(PHONE);
  if (observationId === '') return null;
  return (
    <Sheet
      opened
      isStep
      onClose={() => change({ observationId: '' })}
      title={ui.chosen}
      closeLabel={ui.close}
      position={phone ? 'bottom' : 'right'}
    >
      <ObservationPanel dataset={dataset} inSheet {...(figure ? { figure } : {})} />
    </Sheet>
  );
}
