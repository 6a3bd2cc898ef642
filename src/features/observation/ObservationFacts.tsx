import type { Indicator } from '@/domain/indicator';
import { inLanguage } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import type { Source } from '@/domain/source';
import { webAddress } from '@/lib/webAddress';
import { printedWords } from '@/narrative/originWords';
import { doubtText } from '@/narrative/reasonText';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { periodWords } from '@/wording/language/periods';
import styles from './observation.module.css';

interface ObservationFactsProps {
  readonly observation: Observation;
  /** Told where the page does not say what it counts. */
  readonly indicator?: Indicator;
  readonly source: Source;
}

/**
 * What the figure is and where it stands, as a list of names and values; what is empty is left out, and so is
 * what is said of how to find the document again. */
export function ObservationFacts({ observation, indicator, source }: ObservationFactsProps) {
  const wording = useWording();
  const { ui, terms, language } = wording;
  const linked = webAddress(source.url) !== null;
  const quoted = terms.quote(observation.asPrinted);
  const period = `${periodWords(observation.period, language)}${terms.joint}${terms.basis[observation.periodBasis]}`;
  const facts: readonly (readonly [string, string])[] = [
    [ui.panelFacts.nature, observation.nature === 'actual' ? '' : terms.natureLong[observation.nature]],
    [ui.panelFacts.bound, observation.bound === 'exact' ? '' : terms.boundLong[observation.bound]],
    [ui.panelFacts.scope, observation.scope === 'whole' ? '' : terms.scope[observation.scope]],
    [ui.panelFacts.period, observation.periodBasis === 'printed' ? '' : period],
    [ui.panelFacts.printed, observation.asPrinted === '' ? '' : printedWords(observation, quoted, wording)],
    [terms.dimension.origin, observation.origin === 'printed' ? '' : terms.origin[observation.origin]],
    [terms.dimension.reliability, doubtText(observation, wording)],
    [ui.panelFacts.note, inLanguage(observation.note, language)],
    [ui.panelFacts.document, source.title[language]],
    [ui.panelFacts.item, observation.locator],
    [ui.panelFacts.issuer, linked ? source.issuer[language] : ''],
    [ui.panelFacts.number, linked ? source.documentNumber : ''],
    [ui.panelFacts.issued, linked ? source.issued : ''],
    [ui.panelFacts.grade, `${terms.gradeLong[source.grade]}${terms.space}${terms.sourceKind[source.kind]}`],
    [ui.panelFacts.definition, indicator?.definition[language] ?? ''],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd data-grade={name === ui.panelFacts.grade ? source.grade : undefined}>
              {name === ui.panelFacts.document ? (
                <ViewLink
                  className={styles.document}
                  to={{
                    screen: 'data',
                    section: 'sources',
                    sourceId: source.id,
                    unfolded: [observation.id],
                  }}
                >
                  {value}
                </ViewLink>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}
