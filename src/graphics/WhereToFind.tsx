import type { Language } from '@/domain/localized';
import type { Source } from '@/domain/source';
import { webAddress } from '@/lib/webAddress';
import { findingFacts, findingText } from '@/narrative/comparability/findingText';
import { CopyButton } from '@/ui/CopyButton';
import { wordingOf } from '@/wording/wording';
import styles from './whereToFind.module.css';

interface WhereToFindProps {
  readonly source: Source;
  /** Where in the document; empty: the document as a whole. */
  readonly locator: string;
  readonly language: Language;
}

/** The publisher's own page of a document where its address is known; else what finds the document again, to copy. */
export function WhereToFind({ source, locator, language }: WhereToFindProps) {
  const { ui, problems } = wordingOf(language);
  const words = ui.sourcePages;
  const address = webAddress(source.url);
  if (address !== null)
    return (
      <p className={styles.link}>
        <a href={address} target="_blank" rel="noreferrer noopener">
          {words.publisherPage}
        </a>
      </p>
    );
  return (
    <section className={styles.find} aria-label={words.howToFind}>
      <p className={styles.title}>{words.howToFind}</p>
      <dl>
        {findingFacts(source, locator, language).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <CopyButton
        label={words.copyFinding}
        done={ui.copied}
        failed={problems.copyFailed}
        text={() => findingText(source, locator, language)}
      />
    </section>
  );
}
