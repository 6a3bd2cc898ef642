import { useWording } from '@/view/ViewContext';
import styles from './finder.module.css';

interface FinderHelpProps {
  readonly query: string;
  readonly unknown: readonly string[];
  readonly onTry: (query: string) => void;
}

/** Nothing was found: which word is at fault, and what can be typed. */
export function FinderHelp({ query, unknown, onTry }: FinderHelpProps) {
  const { ui, terms } = useWording();
  const words = ui.finder;
  return (
    <div className={styles.help}>
      <p>{words.nothing(query.trim())}</p>
      {unknown.length > 0 && <p>{words.unknown(unknown.join(terms.comma))}</p>}
      <p>{words.canType}</p>
      <ul>
        {words.examples.map(({ what, typed }) => (
          <li key={typed}>
            <span>{what}</span>
            <button type="button" onClick={() => onTry(typed)}>
              {typed}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
