import type { Dataset } from '@/domain/dataset';
import { GRADES, SOURCE_KINDS } from '@/domain/source';
import type { SourceFilter } from '@/query/sources/sourceSearch';
import { SelectBox } from '@/ui/SelectBox';
import { useWording } from '@/view/ViewContext';
import { capitalised } from '@/wording/language/english';
import styles from './sources.module.css';

interface SourceFiltersProps {
  readonly dataset: Dataset;
  readonly filter: SourceFilter;
  /** What is typed goes on in the same step of the history. */
  readonly onChange: (filter: SourceFilter, step: 'new' | 'same') => void;
}

/** Search box and three choices that narrow the list of documents. */
export function SourceFilters({ dataset, filter, onChange }: SourceFiltersProps) {
  const { ui, terms, language } = useWording();
  const words = ui.sourcePages;
  const held = new Set(dataset.sources.map(({ kind }) => kind));
  const kinds = SOURCE_KINDS.filter((kind) => held.has(kind));
  return (
    <div className={styles.filters}>
      <input
        type="search"
        className={styles.search}
        maxLength={100}
        aria-label={words.find}
        placeholder={words.findPlaceholder}
        value={filter.words}
        onChange={(event) => onChange({ ...filter, words: event.target.value }, 'same')}
      />
      <SelectBox
        label={words.kind}
        value={filter.kind}
        options={[
          { value: '', label: words.anyKind },
          ...kinds.map((value) => ({ value, label: capitalised(terms.sourceKind[value]) })),
        ]}
        onChange={(kind) => onChange({ ...filter, kind }, 'new')}
      />
      <SelectBox
        label={words.place}
        value={filter.placeCode}
        options={[
          { value: '', label: words.anyPlace },
          ...dataset.places.map(({ code, shortName }) => ({ value: code, label: shortName[language] })),
        ]}
        onChange={(placeCode) => onChange({ ...filter, placeCode }, 'new')}
      />
      <SelectBox
        label={words.gradeName}
        value={filter.grade}
        options={[
          { value: '', label: words.anyGrade },
          ...GRADES.map((value) => ({ value, label: terms.gradeLong[value] })),
        ]}
        onChange={(grade) => onChange({ ...filter, grade }, 'new')}
      />
    </div>
  );
}
