import { Fragment, useEffect, useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import { classNames } from '@/lib/classNames';
import { sourceGroups } from '@/query/sources/sourcePages';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './documentList.module.css';

interface DocumentListProps {
  readonly dataset: Dataset;
  readonly onChosen?: () => void;
}

/** Every document by kind, to go from page to page. */
export function DocumentList({ dataset, onChosen }: DocumentListProps) {
  const { sourceId, language } = useViewFields('sourceId', 'language');
  const change = useChangeView();
  const { ui } = useWording();
  const words = ui.sourcePages;
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (sourceId !== '')
      list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [sourceId]);
  const open = (id: string) => {
    change({ sourceId: id, observationId: '' });
    onChosen?.();
  };
  const item = (id: string, name: string) => (
    <button
      type="button"
      className={classNames(styles.item, id === sourceId && styles.chosen)}
      aria-current={id === sourceId ? 'page' : undefined}
      onClick={() => open(id)}
    >
      {name}
    </button>
  );
  return (
    <nav ref={list} aria-label={words.documents}>
      <h2 className={styles.heading}>{words.documents}</h2>
      {item('', words.allDocuments)}
      {sourceGroups(dataset).map(({ kind, sources }) => (
        <Fragment key={kind}>
          <h3 className={styles.kind}>
            {words.groups[kind]} <small>{sources.length}</small>
          </h3>
          <ul>
            {sources.map(({ source }) => (
              <li key={source.id}>{item(source.id, source.title[language])}</li>
            ))}
          </ul>
        </Fragment>
      ))}
    </nav>
  );
}
