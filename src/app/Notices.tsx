import type { Dataset } from '@/domain/dataset';
import { refusalText } from '@/narrative/refusalText';
import { measureName } from '@/query/derive/derivedIndicator';
import { useViewState, useWording } from '@/view/ViewContext';
import styles from './states.module.css';

/** What the reader must know before reading on: what did not arrive, parts of the address that could not be used. */
export function Notices() {
  const ignored = useViewState((state) => state.ignored);
  const dismiss = useViewState((state) => state.dismissIgnored);
  const failed = useViewState((state) => state.loading === 'failed');
  const retry = useViewState((state) => state.retry);
  const { problems, terms } = useWording();
  return (
    <>
      {failed && (
        <div className={styles.notice} role="alert">
          <div>
            <strong>{problems.partMissing}</strong> {problems.partMissingHelp}
          </div>
          <button type="button" className={styles.link} onClick={retry}>
            {problems.retry}
          </button>
        </div>
      )}
      {ignored.length > 0 && (
        <div className={styles.notice} role="status">
          <div>
            <strong>{problems.ignoredTitle}</strong>
            {terms.colon}
            {ignored
              .map(({ key, value, reason }) => problems.ignored[reason](key, value))
              .join(terms.semicolon)}
            {terms.stop}
          </div>
          <button type="button" className={styles.link} onClick={dismiss}>
            {problems.dismiss}
          </button>
        </div>
      )}
    </>
  );
}

/** Why the measure that was asked for is not shown. */
export function MeasureNotice({ dataset }: { readonly dataset: Dataset }) {
  const refused = useViewState((state) => state.refused);
  const dismiss = useViewState((state) => state.dismissIgnored);
  const { problems, ui, language } = useWording();
  const indicator = refused && dataset.indicator.get(refused.indicatorId);
  const unit = indicator && dataset.unit.get(indicator.unitId);
  if (!refused || !indicator || !unit) return null;
  const measure = measureName(refused.measure, unit, ui.measure);
  return (
    <div className={styles.notice} role="status">
      <div>
        {problems.measureRefused(indicator.name[language], measure, refusalText(refused.refusal, { ui }))}
      </div>
      <button type="button" className={styles.link} onClick={dismiss}>
        {problems.dismiss}
      </button>
    </div>
  );
}
