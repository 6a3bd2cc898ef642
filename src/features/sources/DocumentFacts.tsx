import { WhereToFind } from '@/graphics/WhereToFind';
import { webAddress } from '@/lib/webAddress';
import type { DocumentPage } from '@/query/sources/sourcePages';
import { useWording } from '@/view/ViewContext';
import { capitalised } from '@/wording/language/english';
import styles from './document.module.css';

/** What a document is, what its grade means, and how many figures of which place it has. */
export function DocumentFacts({ page: { source, places, years } }: { readonly page: DocumentPage }) {
  const { ui, terms, language } = useWording();
  const words = ui.sourcePages;
  const linked = webAddress(source.url) !== null;
  const counts = places.map(({ place, figureCount }) =>
    words.counted(place.shortName[language], figureCount),
  );
  const facts: readonly (readonly [string, string])[] = [
    [words.facts.issuer, linked ? source.issuer[language] : ''],
    [words.facts.number, linked ? source.documentNumber : ''],
    [words.facts.issued, linked || source.issued === '' ? source.issued || words.notStated : ''],
    [words.facts.kind, capitalised(terms.sourceKind[source.kind])],
    [
      words.facts.grade,
      [terms.gradeLong[source.grade], words.gradeExplained[source.grade]].join(terms.space),
    ],
    [words.facts.licence, source.licence],
    [words.facts.note, source.note[language]],
    [words.facts.places, counts.join(terms.comma)],
    [words.facts.years, years ? words.yearSpan(years.from, years.to) : ''],
  ];
  return (
    <div className={styles.facts}>
      <dl>
        {facts.map(
          ([name, text]) =>
            text !== '' && (
              <div key={name}>
                <dt>{name}</dt>
                <dd data-grade={name === words.facts.grade ? source.grade : undefined}>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <WhereToFind source={source} locator="" language={language} />
    </div>
  );
}
