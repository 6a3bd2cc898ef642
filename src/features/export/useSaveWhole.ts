import { useEffect, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Need } from '@/package/load/datasetParts';
import type { CsvFlavour } from '@/publish/csvText';
import { saveWholeCsv } from '@/publish/saveTakeaway';
import { useViewState } from '@/view/ViewContext';

const EVERYTHING: Need = { indicatorIds: 'all', sources: true };

/**
 * Saves every figure as CSV, once all of them are loaded.
 * @param onSaved told the name of the file
 */
export function useSaveWhole(
  dataset: Dataset,
  onSaved: (name: string) => void,
): { readonly save: (flavour: CsvFlavour) => void; readonly failed: boolean } {
  const load = useViewState((state) => state.load);
  const [wanted, setWanted] = useState<CsvFlavour | 'failed' | null>(null);
  const whole = dataset.figureCount === dataset.observations.length;
  useEffect(() => {
    if (wanted === null || wanted === 'failed' || !whole) return;
    setWanted(null);
    onSaved(saveWholeCsv(dataset, wanted));
  }, [wanted, whole, dataset, onSaved]);
  const save = (flavour: CsvFlavour) => {
    setWanted(flavour);
    void load(EVERYTHING).then((loaded) => {
      if (!loaded) setWanted('failed');
    });
  };
  return { save, failed: wanted === 'failed' };
}
