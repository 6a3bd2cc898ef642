import { useState } from 'react';
import { Button } from '@/ui/Button';
import { SelectBox } from '@/ui/SelectBox';
import { useWording } from '@/view/ViewContext';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import styles from './reportList.module.css';

/** A city or a stage that a brief can be of. */
interface Subject {
  readonly id: string;
  readonly name: string;
}

interface BriefMakersProps {
  readonly cities: readonly Subject[];
  readonly stages: readonly Subject[];
  readonly busy: boolean;
  readonly failed: boolean;
  readonly onMake: (kind: 'city' | 'stage', id: string) => void;
}

/** Makes a brief of a city or of a stage with one click. */
export function BriefMakers({ cities, stages, busy, failed, onMake }: BriefMakersProps) {
  const words = REPORT_WORDS[useWording().language];
  return (
    <>
      <Maker label={words.cityBrief} of={cities} busy={busy} onMake={(id) => onMake('city', id)} />
      <Maker label={words.stageBrief} of={stages} busy={busy} onMake={(id) => onMake('stage', id)} />
      <span role="status">{busy ? words.making : failed ? words.failed : ''}</span>
    </>
  );
}

interface MakerProps {
  readonly label: string;
  readonly of: readonly Subject[];
  readonly busy: boolean;
  readonly onMake: (id: string) => void;
}

function Maker({ label, of, busy, onMake }: MakerProps) {
  const words = REPORT_WORDS[useWording().language];
  const [chosen, setChosen] = useState(of[0]?.id ?? '');
  return (
    <fieldset>
      <legend className="visually-hidden">{label}</legend>
      <b className={styles.maker} aria-hidden="true">
        {label}
      </b>
      <SelectBox
        label={label}
        value={chosen}
        options={of.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setChosen}
      />
      <Button
        disabled={busy || chosen === ''}
        aria-label={words.named(label, words.make)}
        onClick={() => onMake(chosen)}
      >
        {words.make}
      </Button>
    </fieldset>
  );
}
