import type { Source } from '@/domain/source';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './home.module.css';

/** The newest documents of the cities' own offices. */
export function NewDocuments({ documents }: { readonly documents: readonly Source[] }) {
  const { ui, language } = useWording();
  const words = ui.home;
  if (documents.length === 0) return null;
  return (
    <section>
      <div className={styles.head}>
        <h2>{words.documents}</h2>
        <ViewLink to={{ screen: 'data', section: 'sources' }}>{words.allDocuments}</ViewLink>
      </div>
      <ul className={styles.documents}>
        {documents.map(({ id, title, issued }) => (
          <li key={id}>
            <ViewLink to={{ screen: 'data', section: 'sources', sourceId: id }}>{title[language]}</ViewLink>
            <span>{issued}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
