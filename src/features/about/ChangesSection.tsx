import { CHANGE_KINDS, type Change } from '@/domain/dataRecord';
import { type Dataset, groupBy } from '@/domain/dataset';
import { compareVersions } from '@/domain/dataVersion';
import { IndicatorLink } from '@/picture/changes/IndicatorLink';
import { useWording } from '@/view/ViewContext';
import { CHANGE_WORDS } from '@/wording/pages/changeWords';
import styles from './about.module.css';
import { VersionFigures } from './VersionFigures';

/** What each version of the data changed, the newest first: a line, then indicators and figures where they are wanted. */
export function ChangesSection({ dataset }: { readonly dataset: Dataset }) {
  const { ui, terms, language } = useWording();
  const words = CHANGE_WORDS[language];
  const changes = groupBy(dataset.record?.changes ?? [], ({ version }) => version);
  const figures = new Map(dataset.record?.versions.map((one) => [one.version, one]));
  const versions = [...new Set([...changes.keys(), ...figures.keys()])].sort(compareVersions).reverse();
  return (
    <div className={styles.prose}>
      {versions.map((version) => {
        const own = changes.get(version) ?? [];
        const changed = figures.get(version);
        return (
          <section key={version}>
            <h2>
              {ui.data.version(version)}
              {terms.space}
              {changed?.date ?? own[0]?.date}
            </h2>
            {changed ? <VersionFigures dataset={dataset} version={changed} /> : <p>{words.noFigures}</p>}
            {CHANGE_KINDS.map((kind) => (
              <Indicators
                key={kind}
                dataset={dataset}
                kind={kind}
                changes={own.filter((change) => change.kind === kind)}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** So many reasons are read without being asked for. */
const FEW = 3;
const MOST_LISTED = 9;

interface IndicatorsProps {
  readonly dataset: Dataset;
  readonly kind: Change['kind'];
  readonly changes: readonly Change[];
}

/** Indicators that changed in one way; changes with the same reason as one item: the reason, then the indicators. */
function Indicators({ dataset, kind, changes }: IndicatorsProps) {
  const { ui, terms, language } = useWording();
  const words = CHANGE_WORDS[language];
  if (changes.length === 0) return null;
  const reasons = groupBy(changes, ({ note }) => note[language]);
  return (
    <details open={reasons.size <= FEW && changes.length <= MOST_LISTED}>
      <summary>{words.ofIndicators(ui.data.changes(ui.data.changeKinds[kind], changes.length))}</summary>
      <ul>
        {[...reasons].map(([note, alike]) => (
          <li key={note}>
            {note}{' '}
            {alike.map(({ indicatorId, replacedBy }, at) => (
              <span key={indicatorId}>
                {at > 0 && terms.comma}
                <IndicatorLink dataset={dataset} id={indicatorId} />
                {replacedBy !== '' && (
                  <>
                    {terms.joint}
                    {ui.data.useInstead}
                    <IndicatorLink dataset={dataset} id={replacedBy} />
                  </>
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
