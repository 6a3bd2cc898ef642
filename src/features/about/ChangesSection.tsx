import { CHANGE_KINDS, type Change } from '@/domain/dataRecord';
import { type Dataset, groupBy } from '@/domain/dataset';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './about.module.css';

/** What each version of the data changed, the newest first, as the changelog tells it. */
export function ChangesSection({ dataset }: { readonly dataset: Dataset }) {
  const { ui, terms } = useWording();
  const words = ui.data;
  const versions = [...groupBy(dataset.record?.changes ?? [], ({ version }) => version)].reverse();
  return (
    <div className={styles.prose}>
      {versions.map(([version, changes]) => (
        <section key={version}>
          <h2>
            {words.version(version)}
            {terms.space}
            {changes[0]?.date}
          </h2>
          {CHANGE_KINDS.map((kind) => {
            const own = changes.filter((change) => change.kind === kind);
            return (
              own.length > 0 && (
                <details key={kind} open={own.length < 10}>
                  <summary>{words.changes(words.changeKinds[kind], own.length)}</summary>
                  <Changes dataset={dataset} changes={own} />
                </details>
              )
            );
          })}
        </section>
      ))}
    </div>
  );
}

/** Changes with the same reason as one item: the reason, then the indicators. */
function Changes({ dataset, changes }: { readonly dataset: Dataset; readonly changes: readonly Change[] }) {
  const { ui, terms, language } = useWording();
  return (
    <ul>
      {[...groupBy(changes, ({ note }) => note[language])].map(([note, alike]) => (
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
  );
}

function IndicatorLink({ dataset, id }: { readonly dataset: Dataset; readonly id: string }) {
  const { language } = useWording();
  const name = dataset.indicator.get(id)?.name[language];
  if (name === undefined) return <code>{id}</code>;
  if (!dataset.holdingsOf.has(id)) return name;
  return <ViewLink to={{ screen: 'indicator', stageId: '', indicatorId: id }}>{name}</ViewLink>;
}
