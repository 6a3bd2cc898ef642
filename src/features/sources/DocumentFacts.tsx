import type { Dataset } from '@/domain/dataset';
import { WhereToFind } from '@/graphics/WhereToFind';
import type { Counted, DocumentPage } from '@/query/sources/sourcePages';
import { usePointPlace } from '@/view/useForwardPlace';
import { useWording } from '@/view/ViewContext';
import styles from './document.module.css';

interface DocumentFactsProps {
  readonly dataset: Dataset;
  readonly page: DocumentPage;
}

/** What a document is, and what it covers in counts of figures. */
export function DocumentFacts({ dataset, page }: DocumentFactsProps) {
  const { ui, terms, language } = useWording();
  const point = usePointPlace();
  const words = ui.sourcePages;
  const { source, years } = page;
  const linked = source.url !== '';
  const named = (counts: readonly Counted<string>[], name: (id: string) => string | undefined): string =>
    counts.map(({ item, figureCount }) => words.counted(name(item) ?? item, figureCount)).join(terms.comma);
  const is: readonly (readonly [string, string])[] = [
    [words.facts.issuer, linked ? source.issuer[language] : ''],
    [words.facts.number, linked ? source.documentNumber : ''],
    [words.facts.issued, linked || source.issued === '' ? source.issued || words.notStated : ''],
    [words.facts.kind, terms.sourceKind[source.kind]],
    [words.facts.licence, source.licence],
    [words.facts.note, source.note[language]],
  ];
  const covers: readonly (readonly [string, string])[] = [
    [words.facts.years, years ? words.yearSpan(years.from, years.to) : ''],
    [
      words.facts.natures,
      page.natures
        .map(({ item, figureCount }) => words.counted(terms.nature[item], figureCount))
        .join(terms.comma),
    ],
    [words.facts.stages, named(page.stages, (id) => dataset.stage.get(id)?.name[language])],
    [words.facts.topics, named(page.topics, (id) => dataset.topic.get(id)?.name[language])],
  ];
  return (
    <div className={styles.facts}>
      <dl>
        {is.map(([name, text]) => text !== '' && <Fact key={name} name={name} text={text} />)}
        <div>
          <dt>{words.facts.grade}</dt>
          <dd data-grade={source.grade}>
            {terms.gradeLong[source.grade]}
            <small>{words.gradeExplained[source.grade]}</small>
          </dd>
        </div>
      </dl>
      <WhereToFind source={source} locator="" language={language} />
      {page.figureCount > 0 && (
        <dl aria-label={words.covers}>
          <div>
            <dt>{words.facts.places}</dt>
            <dd className={styles.places}>
              {page.places.map(({ item: place, figureCount }) => (
                <span
                  key={place.code}
                  style={{ color: `var(--${place.colour}t)` }}
                  onPointerEnter={() => point(place.code)}
                  onPointerLeave={() => point('')}
                >
                  {words.counted(place.shortName[language], figureCount)}
                </span>
              ))}
            </dd>
          </div>
          {covers.map(([name, text]) => text !== '' && <Fact key={name} name={name} text={text} />)}
        </dl>
      )}
    </div>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
