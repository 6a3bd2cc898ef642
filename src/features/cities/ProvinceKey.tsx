import type { Localized } from '@/domain/localized';
import type { PlaceColour } from '@/domain/placeColour';
import { useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import styles from './cities.module.css';
import { provinceEntries } from './provinceEntries';

interface ProvinceKeyProps {
  readonly provinces: ReadonlyMap<string, PlaceColour>;
  readonly names: ReadonlyMap<string, Localized>;
}

/** Which colours the dots of other cities have, and what the pointer does. */
export function ProvinceKey({ provinces, names }: ProvinceKeyProps) {
  const { language } = useWording();
  const words = CITIES_WORDS[language];
  return (
    <p className={styles.key}>
      {provinceEntries(provinces, names, language).map(({ text, colour }) => (
        <span key={text} className={styles.keyDot}>
          <i style={{ background: `var(--${colour})` }} data-drawn aria-hidden="true" />
          {text}
        </span>
      ))}
      <span className={styles.hint} data-control>
        {words.frameHint}
      </span>
    </p>
  );
}
