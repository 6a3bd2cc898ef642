import { useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isComposing } from '@/lib/isComposing';
import { shippedDataset } from '@/own/merge/withOwn';
import type { OwnShelf } from '@/own/store/ownShelf';
import type { ShelvedTable } from '@/own/store/shelvedTable';
import { Button } from '@/ui/Button';
import { CheckBox } from '@/ui/CheckBox';
import { useWording } from '@/view/ViewContext';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import { ChartLink } from './ChartLink';
import styles from './own.module.css';
import { saveTable } from './saveOwn';
import { tableFacts } from './tableFacts';

interface TableItemProps {
  readonly dataset: Dataset;
  readonly shelved: ShelvedTable;
  readonly shelf: OwnShelf;
  readonly onRemove: () => void;
}

/** Places of a table that are named. */
const NAMED = 3;

/** A table that this browser keeps: its name, what it holds, and what can be done with it. */
export function TableItem({ dataset, shelved, shelf, onRemove }: TableItemProps) {
  const { language, terms, ui } = useWording();
  const words = OWN_WORDS[language];
  const { id, name, added, on, table } = shelved;
  const [typed, setTyped] = useState<string | null>(null);
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [told, setTold] = useState('');
  const { placeCodes, indicatorIds, years } = tableFacts(table.figures);
  const shipped = shippedDataset(dataset);
  const names = placeCodes.slice(0, NAMED).map((code) => {
    const own = table.places.find((one) => one.code === code);
    const city = shipped.panel.catalogue?.cities.find((one) => one.code === code);
    return (shipped.place.get(code) ?? own ?? city)?.shortName[language] ?? code;
  });
  const facts = [
    words.figures(table.figures.count),
    words.places(names, placeCodes.length),
    words.indicators(indicatorIds.length),
    years ? (years.from === years.to ? `${years.from}` : terms.span(years.from, years.to)) : '',
    added.slice(0, 10),
  ];
  const rename = () => {
    const next = (typed ?? '').trim();
    setTyped(null);
    if (next !== '' && next !== name) void shelf.rename(id, next);
  };
  const turn = async (next: boolean) => {
    setWanted(next);
    await shelf.turn(id, next);
    setWanted(null);
  };
  const save = () =>
    saveTable(shelved, dataset).then(
      (file) => setTold(ui.picture.saved(file)),
      () => setTold(words.failed),
    );
  return (
    <li>
      <input
        className={styles.name}
        aria-label={words.name}
        maxLength={100}
        value={typed ?? name}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={rename}
        onKeyDown={({ key, currentTarget, nativeEvent }) => {
          if (isComposing(nativeEvent)) return;
          if (key === 'Enter') currentTarget.blur();
          if (key === 'Escape') setTyped(null);
        }}
      />
      <p className={styles.facts}>
        {facts.filter(Boolean).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <div className={styles.acts}>
        <CheckBox checked={wanted ?? on} onChange={(next) => void turn(next)}>
          {words.on}
          <span className="visually-hidden">{name}</span>
        </CheckBox>
        <ChartLink dataset={dataset} shelved={shelved} />
        <Button aria-label={words.named(name, words.exportCsv)} onClick={() => void save()}>
          {words.exportCsv}
        </Button>
        <Button aria-label={words.named(name, words.remove)} onClick={onRemove}>
          {words.remove}
        </Button>
        <span role="status">{told}</span>
      </div>
    </li>
  );
}
