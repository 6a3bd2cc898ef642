import { NATURES, SCOPES } from '@/domain/observation';
import type { OwnCatalogue } from '@/own/check/ownCatalogue';
import type { OwnDefaults, OwnMapping, OwnRole } from '@/own/mapping/ownMapping';
import { SelectBox } from '@/ui/SelectBox';
import { useWording } from '@/view/ViewContext';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import styles from './bringing.module.css';

type Field = keyof OwnDefaults;

interface DefaultsProps {
  readonly mapping: OwnMapping;
  readonly catalogue: OwnCatalogue;
  /** The title of the source where nothing else is said. */
  readonly fileName: string;
  readonly onChange: (mapping: OwnMapping) => void;
}

/** The columns that say the same as a field. */
const SAID_BY: Readonly<Record<Field, readonly OwnRole[]>> = {
  place: ['place', 'place_code'],
  indicator: ['indicator', 'indicator_id'],
  year: ['year'],
  unit: ['unit'],
  stage: ['stage'],
  nature: ['nature'],
  scope: ['scope'],
  source: ['source'],
};

/** What is taken for every row, where no column of the table says it. */
export function Defaults({ mapping, catalogue, fileName, onChange }: DefaultsProps) {
  const { language, terms } = useWording();
  const words = OWN_WORDS[language];
  const { columns, defaults, shape, across } = mapping;
  const isSaid = (field: Field) =>
    (shape === 'wide' && across === field) || columns.some(({ role }) => SAID_BY[field].includes(role));
  const set = (field: Field) => (value: string) =>
    onChange({ ...mapping, defaults: { ...defaults, [field]: value } });
  const choices: Partial<Record<Field, readonly { value: string; label: string }[]>> = {
    stage: [{ value: '', label: '—' }, ...named(catalogue.stages, language)],
    nature: NATURES.map((code) => ({ value: code === 'actual' ? '' : code, label: terms.nature[code] })),
    scope: SCOPES.map((code) => ({ value: code === 'whole' ? '' : code, label: terms.scope[code] })),
  };
  const lists: Partial<Record<Field, string>> = {
    place: 'own-places',
    indicator: 'own-indicators',
    unit: 'own-units',
  };
  const fields = (Object.keys(SAID_BY) as Field[]).filter((field) => !isSaid(field));
  if (fields.length === 0) return null;
  return (
    <section>
      <h3>{words.defaultsTitle}</h3>
      <div className={styles.fields}>
        {fields.map((field) => {
          const options = choices[field];
          const label = words.defaults[field];
          return (
            <div key={field}>
              <span>{label}</span>
              {options ? (
                <SelectBox label={label} value={defaults[field]} options={options} onChange={set(field)} />
              ) : (
                <input
                  aria-label={label}
                  list={lists[field]}
                  maxLength={200}
                  placeholder={field === 'source' ? fileName : undefined}
                  value={defaults[field]}
                  onChange={({ target }) => set(field)(target.value)}
                />
              )}
            </div>
          );
        })}
      </div>
      <datalist id="own-units">
        {[...new Set(catalogue.units.map(({ name }) => name[language]))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </section>
  );
}

const named = (
  items: readonly { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }[],
  language: 'zh' | 'en',
) => items.map(({ id, name }) => ({ value: id, label: name[language] }));
