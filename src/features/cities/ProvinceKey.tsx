import type { Localized } from '@/domain/localized';
import type { PlaceColour } from '@/domain/placeColour';
import { useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import styles from './cities.module.css';

interface ProvinceKeyProps {
  readonly provinces: ReadonlyMap<string, PlaceColour>;
  readonly names: ReadonlyMap<string, Localized>;
}

/** Which colours the dots of other cities have, and what the pointer does. */
export function ProvinceKey({ provinces, names }: ProvinceKeyProps) {
  const { language } = useWording();
  const words = CITIES_WORDS[language];
  const entries = [
    ...[...provinces].map(
      ([code, colour]) => [words.otherCities(names.get(code)?.[language] ?? ''), colour] as const,
    ),
    [words.elsewhere, 'tick'] as const,
  ];
  return (
    <p className={styles.key}>
      {entries.map(([text, colour]) => (
        <span key={text} className={styles.keyDot}>
          <i style={{ background: `var(--${colour})` }} aria-hidden="true" />
          {text}
        </span>
      ))}
      <span className={styles.hint}>{words.frameHint}</span>
    </p>
  );
}
