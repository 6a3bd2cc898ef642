import { useEffect, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Need } from '@/package/load/datasetParts';
import { datasetFileName } from '@/publish/fileNames';
import type { DataFormat } from '@/publish/files/dataFile';
import { saveData } from '@/publish/saveTakeaway';
import type { TableShape } from '@/publish/table/dataTable';
import { useViewState, useWording } from '@/view/ViewContext';
import { useReader } from './useReader';

const EVERYTHING: Need = { indicatorIds: 'all', sources: true };

interface Wanted {
  readonly format: DataFormat;
  readonly shape: TableShape;
}

/**
 * Saves every figure as a file, once all of them are loaded.
 * @param onSaved told the name of the file
 */
export function useSaveWhole(
  dataset: Dataset,
  onSaved: (name: string) => void,
): { readonly save: (format: DataFormat, shape: TableShape) => void; readonly failed: boolean } {
  const load = useViewState((state) => state.load);
  const wording = useWording();
  const reader = useReader(dataset);
  const [wanted, setWanted] = useState<Wanted | 'failed' | null>(null);
  const whole = dataset.figureCount === dataset.observations.length;
  useEffect(() => {
    if (wanted === null || wanted === 'failed' || !whole) return;
    setWanted(null);
    const write = async ({ format, shape }: Wanted) => {
      const { takenWhole } = await import('@/publish/takenFigures');
      onSaved(await saveData(takenWhole(dataset, wording), datasetFileName, format, shape, reader()));
    };
    write(wanted).catch(() => setWanted('failed'));
  }, [wanted, whole, dataset, onSaved, wording, reader]);
  const save = (format: DataFormat, shape: TableShape) => {
    setWanted({ format, shape });
    void load(EVERYTHING).then((loaded) => {
      if (!loaded) setWanted('failed');
    });
  };
  return { save, failed: wanted === 'failed' };
}
