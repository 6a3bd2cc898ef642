import type { PanelCity } from '@/domain/panel';
import { Button } from '@/ui/Button';
import { useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import styles from './cities.module.css';

interface FramedCitiesProps {
  readonly cities: readonly PanelCity[];
  readonly onPick: (cityCode: string) => void;
  readonly onClear: () => void;
}

/** The cities in the frame that the reader drew; each can be marked. */
export function FramedCities({ cities, onPick, onClear }: FramedCitiesProps) {
  const { language } = useWording();
  const words = CITIES_WORDS[language];
  return (
    <div className={styles.framed} role="status">
      <b>{words.framed(cities.length)}</b>
      {cities.map(({ code, shortName }) => (
        <button
          key={code}
          type="button"
          aria-label={words.mark(shortName[language])}
          onClick={() => onPick(code)}
        >
          {shortName[language]}
        </button>
      ))}
      <Button onClick={onClear}>{words.clear}</Button>
    </div>
  );
}
