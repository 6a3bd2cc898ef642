import type { PanelCatalogue } from '@/domain/panel';
import type { NamedCity } from '@/query/panel/namedCities';
import { useWording } from '@/view/ViewContext';
import styles from './tip.module.css';

interface TipHeadProps {
  readonly catalogue: PanelCatalogue;
  readonly named: readonly NamedCity[];
  readonly code: string;
  readonly year: number;
}

/** Which city and year the pointer is at. */
export function TipHead({ catalogue, named, code, year }: TipHeadProps) {
  const { language } = useWording();
  const city = catalogue.cities.find((one) => one.code === code);
  const colour = named.find((one) => one.code === code)?.colour;
  return (
    <p className={styles.tipHead}>
      <strong style={colour && { color: `var(--${colour}t)` }}>{city?.shortName[language]}</strong>
      {city?.level === 'prefecture' && <span>{catalogue.provinces.get(city.provinceCode)?.[language]}</span>}
      <span>{year}</span>
    </p>
  );
}
