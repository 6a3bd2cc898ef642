import type { Dataset } from '@/domain/dataset';
import { siteAddress } from '@/lib/siteAddress';
import { datasetCitations } from '@/narrative/citation/datasetCitation';
import { CitationList } from '@/picture/cite/CitationList';
import { useOfflineCopy } from '@/ui/hooks/useOfflineCopy';
import { useWording } from '@/view/ViewContext';
import { COPY_WORDS } from '@/wording/pages/copyWords';
import styles from './about.module.css';
import { OthersLicences } from './OthersLicences';

/** What the site is for, its licence and privacy, and how the dataset is cited. */
export function AboutSection({ dataset: { edition } }: { readonly dataset: Dataset }) {
  const { ui, language } = useWording();
  const copy = useOfflineCopy();
  const isFile = window.location.protocol === 'file:';
  const kept = COPY_WORDS[language];
  const words = ui.data;
  const day = new Date().toISOString().slice(0, 10);
  const address = siteAddress();
  const told = [
    [words.purpose, words.purposeText],
    [words.licence, words.licenceText],
    [words.privacy, words.privacyText],
    ...(isFile ? [] : [[kept.heading, copy === 'none' ? kept.none : kept.kept] as const]),
    [words.cite, words.citeText],
  ] as const;
  return (
    <div className={styles.prose}>
      {told.map(([name, text]) => (
        <section key={name}>
          <h2>{name}</h2>
          <p>{text}</p>
          {name === words.licence && <OthersLicences words={words.othersLicences} />}
        </section>
      ))}
      <CitationList citations={datasetCitations({ edition, address, day }, language)} />
      <p>{words.edition(edition.version, edition.date)}</p>
    </div>
  );
}
