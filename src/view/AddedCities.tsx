import type { Dataset } from '@/domain/dataset';
import type { PanelCity } from '@/domain/panel';
import { MOST_ADDED } from '@/query/panel/addedCities';
import { CityFinder } from '@/ui/CityFinder';
import { useAddedToChart } from './useAddedToChart';
import { useWording } from './ViewContext';

/** Chooses further cities for the chart by name, and takes them off again. */
export function AddedCities({ dataset }: { readonly dataset: Dataset }) {
  const { added, others, full, toggle } = useAddedToChart(dataset);
  const { ui, language } = useWording();
  const found = ({ code, shortName, provinceCode }: PanelCity) => ({
    code,
    name: shortName[language],
    province: dataset.panel.catalogue?.provinces.get(provinceCode)?.[language] ?? '',
  });
  return (
    <CityFinder
      label={ui.among.add}
      placeholder={ui.among.add}
      cities={others.map(found)}
      chosen={added.map(found)}
      full={full ? ui.among.addFull(MOST_ADDED) : ''}
      removeLabel={ui.among.remove}
      onAdd={toggle}
      onRemove={toggle}
    />
  );
}
