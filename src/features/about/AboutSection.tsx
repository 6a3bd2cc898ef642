import type { Dataset } from '@/domain/dataset';
import { datasetCitations } from '@/narrative/citation/datasetCitation';
import { CitationList } from '@/picture/cite/CitationList';
import { useWording } from '@/view/ViewContext';
import styles from './about.module.css';

/** What the site is for, its licence and privacy, and how the dataset is cited. */
export function AboutSection({ dataset: { edition } }: { readonly dataset: Dataset }) {
  const { ui, language } = useWording();
  const words = ui.data;
  const day = new Date().toISOString().slice(0, 10);
  const address = new URL('.', document.baseURI).href;
  const told = [
    [words.purpose, words.purposeText],
    [words.licence, words.licenceText],
    [words.privacy, words.privacyText],
    [words.cite, words.citeText],
  ] as const;
  return (
    <div className={styles.prose}>
      {told.map(([name, text]) => (
        <section key={name}>
          <h2>{name}</h2>
          <p>{text}</p>
          {name === words.licence && (
            <p>
              <a href="./THIRD-PARTY-LICENSES.txt">{words.othersLicences}</a>
            </p>
          )}
        </section>
      ))}
      <CitationList citations={datasetCitations({ edition, address, day }, language)} />
      <p>{words.edition(edition.version, edition.date)}</p>
    </div>
  );
}
