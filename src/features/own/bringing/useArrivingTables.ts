import { useEffect, useEffectEvent, useState } from 'react';

const TYPED_IN = 'input, textarea, select, [contenteditable]';

/**
 * Files dropped anywhere on the page, and files or cells pasted anywhere but into a field.
 * @param takesPasted whether a paste is taken: not while it would put away a table that is being settled
 * @returns whether a file is held over the page
 */
export function useArrivingTables(onTable: (table: File | string) => void, takesPasted: boolean): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((data: DataTransfer | null, event: Event) => {
    const [file] = data?.files ?? [];
    const text = data?.getData('text/plain') ?? '';
    if (!file && text.trim() === '') return;
    event.preventDefault();
    onTable(file ?? text);
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      take(event.dataTransfer, event);
    };
    const paste = (event: ClipboardEvent) => {
      if (!takesPasted) return;
      const { target } = event;
      if (target instanceof Element && target.closest(TYPED_IN)) return;
      take(event.clipboardData, event);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [takesPasted]);
  return isOver;
}
