import { useId, useState } from 'react';
import styles from './cityFinder.module.css';

interface FoundCity {
  readonly code: string;
  readonly name: string;
  /** What tells cities of one name apart. */
  readonly province: string;
}

interface CityFinderProps {
  readonly label: string;
  readonly placeholder: string;
  readonly cities: readonly FoundCity[];
  readonly chosen: readonly FoundCity[];
  /** Why no more can be chosen; empty: more can. */
  readonly full: string;
  readonly removeLabel: (city: string) => string;
  readonly onAdd: (code: string) => void;
  readonly onRemove: (code: string) => void;
}

/** Finds a city by typing its name or its province, and lists those chosen, each to be taken off again. */
export function CityFinder(props: CityFinderProps) {
  const { label, placeholder, cities, chosen, full, removeLabel, onAdd, onRemove } = props;
  const [typed, setTyped] = useState('');
  const list = useId();
  const optionOf = ({ name, province }: FoundCity) => `${name} · ${province}`;
  const type = (text: string) => {
    const found = cities.filter((city) => optionOf(city) === text);
    const named = found.length > 0 ? found : cities.filter(({ name }) => name === text);
    const [only, ...others] = named;
    setTyped(only && others.length === 0 ? '' : text);
    if (only && others.length === 0) onAdd(only.code);
  };
  return (
    <div className={styles.finder}>
      <input
        className={styles.input}
        aria-label={label}
        placeholder={full || placeholder}
        disabled={full !== ''}
        list={list}
        value={typed}
        onChange={({ target, nativeEvent }) =>
          (nativeEvent as InputEvent).isComposing ? setTyped(target.value) : type(target.value)
        }
        onCompositionEnd={({ currentTarget }) => type(currentTarget.value)}
      />
      <datalist id={list}>
        {cities.map((city) => (
          <option key={city.code} value={optionOf(city)} />
        ))}
      </datalist>
      {chosen.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          className={styles.chip}
          aria-label={removeLabel(name)}
          onClick={() => onRemove(code)}
        >
          {name} <span aria-hidden="true">×</span>
        </button>
      ))}
    </div>
  );
}
