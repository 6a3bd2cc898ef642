import { classNames } from '@/lib/classNames';
import type { PlaceChoice } from '@/own/mapping/ownMapping';
import { CheckBox } from '@/ui/CheckBox';
import { useWording } from '@/view/ViewContext';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import type { Meaning } from '../ownNaming';
import type { Mapped } from './bringing';
import styles from './bringing.module.css';
import { UnknownNameRow } from './UnknownNameRow';

interface UnknownPlacesProps {
  readonly state: Mapped;
  readonly meanings: readonly Meaning[];
  readonly onChoose: (name: string, choice: PlaceChoice | null) => void;
  readonly onRest: (areNew: boolean) => void;
}

/** Names that are listed; the others can be taken together. */
export const LISTED_NAMES = 30;

/** Places of the table that are not known. */
export function UnknownPlaces({ state, meanings, onChoose, onRest }: UnknownPlacesProps) {
  const { language } = useWording();
  const words = OWN_WORDS[language];
  const { places, mapping } = state;
  const open = places.filter(({ name }) => !Object.hasOwn(mapping.places, name)).length;
  if (places.length === 0 && !mapping.newPlaces) return null;
  const chosen = (name: string): string => {
    const choice = mapping.places[name];
    if (!choice) return '';
    return 'code' in choice ? choice.code : 'new';
  };
  return (
    <section className={classNames(styles.unknown, open === 0 && styles.settled)}>
      <h3>{open > 0 ? words.unknownPlaces(open) : words.settledPlaces}</h3>
      {open > 0 && <p>{words.unknownLead}</p>}
      {places.length > 0 && (
        <ul>
          {places.slice(0, LISTED_NAMES).map((unknown) => (
            <UnknownNameRow
              key={unknown.name}
              unknown={unknown}
              chosen={chosen(unknown.name)}
              meanings={meanings}
              list="own-places"
              newLabel={words.newPlace}
              onKnown={(code) => onChoose(unknown.name, { code })}
              onNew={() => onChoose(unknown.name, { isNew: true })}
              onLeave={() => onChoose(unknown.name, null)}
            />
          ))}
        </ul>
      )}
      {places.length > LISTED_NAMES && <p>{words.moreNames(places.length - LISTED_NAMES)}</p>}
      <CheckBox checked={mapping.newPlaces} onChange={onRest}>
        {words.restNewPlaces}
      </CheckBox>
    </section>
  );
}
