import { type ReactNode, useState } from 'react';
import type { UnknownName } from '@/own/ownReading';
import { Button } from '@/ui/Button';
import { SelectBox } from '@/ui/SelectBox';
import { useWording } from '@/view/ViewContext';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import { type Meaning, meantBy } from '../ownNaming';
import styles from './bringing.module.css';

interface UnknownNameRowProps {
  readonly unknown: UnknownName;
  /** The id of what it stands for; `new`: something new; empty: not settled. */
  readonly chosen: string;
  readonly meanings: readonly Meaning[];
  /** The id of the list of what may be typed. */
  readonly list: string;
  readonly newLabel: string;
  readonly onKnown: (id: string) => void;
  readonly onNew: () => void;
  readonly onLeave: () => void;
  /** What is to be told of something new. */
  readonly children?: ReactNode;
}

const NEW = 'new';
const OTHER = 'other';

/** A name that is not known: one of those like it, any other, something new, or left out. */
export function UnknownNameRow(props: UnknownNameRowProps) {
  const { unknown, chosen, meanings, list, newLabel, onKnown, onNew, onLeave, children } = props;
  const { language } = useWording();
  const words = OWN_WORDS[language];
  const [typed, setTyped] = useState<string | null>(null);
  const textOf = (id: string) => meanings.find((one) => one.id === id)?.text ?? id;
  const near = [...new Set([...unknown.near, ...(chosen === '' || chosen === NEW ? [] : [chosen])])];
  const [nearest] = unknown.near;
  const choose = (value: string) => {
    setTyped(value === OTHER ? '' : null);
    if (value === NEW) onNew();
    else if (value === '' || value === OTHER) onLeave();
    else onKnown(value);
  };
  return (
    <li>
      <span className={styles.unknownName}>
        <b>{unknown.name}</b>
        {unknown.count > 0 && <small>{words.figures(unknown.count)}</small>}
      </span>
      <div className={styles.unknownChoice}>
        <SelectBox
          label={words.meaningOf(unknown.name)}
          value={typed === null ? chosen : OTHER}
          options={[
            { value: '', label: words.leave },
            ...near.map((value) => ({ value, label: textOf(value) })),
            { value: NEW, label: newLabel },
            { value: OTHER, label: words.other },
          ]}
          onChange={choose}
        />
        {chosen === '' && typed === null && nearest !== undefined && (
          <Button onClick={() => choose(nearest)}>{words.isIt(textOf(nearest))}</Button>
        )}
        {typed !== null && (
          <input
            list={list}
            aria-label={words.otherOf(unknown.name)}
            placeholder={words.typeName}
            value={typed}
            onChange={({ target }) => {
              const id = meantBy(meanings, target.value);
              setTyped(id === '' ? target.value : null);
              if (id !== '') onKnown(id);
            }}
          />
        )}
        {children}
      </div>
    </li>
  );
}
