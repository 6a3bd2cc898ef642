import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import type { Source } from '@/domain/source';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './home.module.css';

interface NewDocumentsProps {
  readonly dataset: Dataset;
  readonly documents: readonly Source[];
}

/** The newest documents of the cities' own offices, each with its city: few titles name it. */
export function NewDocuments({ dataset, documents }: NewDocumentsProps) {
  const { ui, terms, language } = useWording();
  const citiesOf = (id: string) =>
    (dataset.sourceHolding.get(id)?.placeCodes ?? []).flatMap((code) => {
      const place = dataset.place.get(code);
      return place && isCity(place) ? [place.shortName[language]] : [];
    });
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
            <span>{[...citiesOf(id), issued].join(terms.space)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
