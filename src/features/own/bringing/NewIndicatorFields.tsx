import type { Localized } from '@/domain/localized';
import type { OwnCatalogue } from '@/own/check/ownCatalogue';
import type { NewIndicator } from '@/own/mapping/ownMapping';
import { SelectBox } from '@/ui/SelectBox';
import { useWording } from '@/view/ViewContext';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import styles from './bringing.module.css';

interface NewIndicatorFieldsProps {
  readonly name: string;
  readonly kind: NewIndicator;
  readonly catalogue: OwnCatalogue;
  readonly onChange: (kind: NewIndicator) => void;
}

interface Named {
  readonly id: string;
  readonly name: Localized;
}

const DIRECTIONS = ['none', 'higher', 'lower'] as const;

/** What a new indicator is measured in, belongs to, and whether more of it is better. */
export function NewIndicatorFields({ name, kind, catalogue, onChange }: NewIndicatorFieldsProps) {
  const { language } = useWording();
  const words = OWN_WORDS[language];
  const field = (label: string, key: 'unitId' | 'stageId' | 'topicId', items: readonly Named[]) => (
    <div>
      <span>{label}</span>
      <SelectBox
        label={words.named(name, label)}
        value={kind[key]}
        options={[
          { value: '', label: key === 'topicId' ? '—' : words.asTable },
          ...items.map((one) => ({ value: one.id, label: one.name[language] })),
        ]}
        onChange={(value) => onChange({ ...kind, [key]: value })}
      />
    </div>
  );
  return (
    <div className={styles.fields}>
      {field(words.unit, 'unitId', catalogue.units)}
      {field(words.stage, 'stageId', catalogue.stages)}
      {field(words.topic, 'topicId', catalogue.topics)}
      <div>
        <span>{words.direction}</span>
        <SelectBox
          label={words.named(name, words.direction)}
          value={kind.direction}
          options={DIRECTIONS.map((value) => ({ value, label: words.directions[value] }))}
          onChange={(direction) => onChange({ ...kind, direction })}
        />
      </div>
    </div>
  );
}
