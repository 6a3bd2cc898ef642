import { changeItem, moveItem } from '@/report/editReport';
import type { ReportItem } from '@/report/report';
import { textItem } from '@/report/reportItem';
import { Button } from '@/ui/Button';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import type { View } from '@/view/view';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import styles from './part.module.css';
import type { ReportEdits } from './useEdits';

interface ItemToolsProps {
  readonly item: ReportItem;
  /** What the item is called. */
  readonly name: string;
  readonly edits: ReportEdits;
  readonly first: boolean;
  readonly last: boolean;
  /** Opens and closes what of the item can be written anew; null: nothing can. */
  readonly editing: { readonly open: boolean; readonly onToggle: () => void } | null;
  /** Where it is seen alive; null: nowhere. */
  readonly live: View | null;
}

/** What can be done with an item: moved, set half or full width, written anew, looked at alive, taken off. */
export function ItemTools({ item, name, edits, first, last, editing, live }: ItemToolsProps) {
  const words = REPORT_WORDS[useWording().language];
  const move = (by: number) => edits.change((report) => moveItem(report, item.id, by));
  const named = (act: string) => words.named(name, act);
  return (
    <fieldset className={styles.itemTools} aria-label={words.item(name)} data-control>
      <Button disabled={first} aria-label={named(words.up)} title={words.up} onClick={() => move(-1)}>
        ↑
      </Button>
      <Button disabled={last} aria-label={named(words.down)} title={words.down} onClick={() => move(1)}>
        ↓
      </Button>
      {item.kind === 'view' && (
        <Button
          aria-label={named(item.width === 'full' ? words.half : words.full)}
          onClick={() =>
            edits.change((report) =>
              changeItem(report, item.id, { width: item.width === 'full' ? 'half' : 'full' }),
            )
          }
        >
          {item.width === 'full' ? words.half : words.full}
        </Button>
      )}
      {editing && (
        <Button
          aria-expanded={editing.open}
          aria-label={named(editing.open ? words.done : words.edit)}
          onClick={editing.onToggle}
        >
          {editing.open ? words.done : words.edit}
        </Button>
      )}
      <Button aria-label={named(words.addHere)} onClick={() => edits.add(textItem(), item.id)}>
        {words.addText}
      </Button>
      {live && (
        <ViewLink to={live} className={styles.live} aria-label={named(words.live)}>
          {words.live}
        </ViewLink>
      )}
      <Button aria-label={named(words.remove)} onClick={() => edits.remove(item, name)}>
        {words.remove}
      </Button>
    </fieldset>
  );
}
