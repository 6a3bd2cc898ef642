import type { Dataset } from '@/domain/dataset';
import { aimSummary, dueTitle } from '@/narrative/targets/aimSummary';
import { type AimBoard, widerChoice } from '@/query/aims/aimBoard';
import type { Aim } from '@/query/aims/aims';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { AimRow } from './AimRow';
import { AimTable, Fold, Section } from './AimTable';
import { StandardRow } from './StandardRow';
import { TargetsFilter } from './TargetsFilter';
import styles from './targets.module.css';
import { choiceFields } from './targetsChoice';

interface TargetsPageProps {
  readonly dataset: Dataset;
  readonly board: AimBoard;
  /** The current year: aims of it are open. */
  readonly asOfYear: number;
}

/** What became of targets: those with a result, those due soon, the others by year; quotas and standards apart. */
export function TargetsPage({ dataset, board, asOfYear }: TargetsPageProps) {
  const { ui, language } = useWording();
  const words = ui.targets;
  const { finding, others } = aimSummary(dataset, board, language);
  const { choice, promises, answered, due, earlier, norms, quotas, doubtfulPlans, standards } = board;
  const narrowed = choice.placeCode !== '' || choice.year !== null;
  const table = (aims: readonly Aim[], mixed = true) => (
    <AimTable>
      {aims.map((aim) => (
        <AimRow key={aim.aim.id} dataset={dataset} row={aim} mixed={mixed} />
      ))}
    </AimTable>
  );
  return (
    <div className={styles.page}>
      <div aria-live="polite">
        <p className="visually-hidden">{finding}</p>
        {others !== '' && <p className={styles.others}>{others}</p>}
        {promises.length === 0 && <Wider dataset={dataset} board={board} asOfYear={asOfYear} />}
      </div>
      <TargetsFilter board={board} />
      {answered.length > 0 && (
        <Section title={words.answeredTitle} count={answered.length}>
          {table(answered)}
          <p className={styles.caveat}>
            {words.lead} <ViewLink to={{ screen: 'data', section: 'glossary' }}>{words.notes}</ViewLink>
          </p>
        </Section>
      )}
      {due.length > 0 && (
        <Section title={dueTitle(board, language)} count={due.length}>
          {table(due)}
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title={words.earlierTitle} count={earlier.reduce((sum, { aims }) => sum + aims.length, 0)}>
          {earlier.map(({ year, aims }) => (
            <Fold
              key={`${year}.${narrowed}`}
              title={words.summaryYear(year)}
              count={aims.length}
              open={narrowed}
            >
              {table(aims)}
            </Fold>
          ))}
        </Section>
      )}
      {norms.length + quotas.length + doubtfulPlans.length + standards.length > 0 && (
        <Section title={words.apartTitle}>
          {quotas.length > 0 && (
            <Fold title={words.quotasTitle} count={quotas.length}>
              {table(quotas, false)}
            </Fold>
          )}
          {doubtfulPlans.length > 0 && (
            <Fold title={words.doubtfulTitle} count={doubtfulPlans.length}>
              {table(doubtfulPlans, false)}
            </Fold>
          )}
          {norms.length > 0 && (
            <Fold title={words.normsTitle} count={norms.length}>
              {table(norms, false)}
            </Fold>
          )}
          {standards.length > 0 && (
            <Fold title={words.standardsTitle} count={standards.length}>
              <AimTable>
                {standards.map((answer) => (
                  <StandardRow key={answer.standard.id} dataset={dataset} answer={answer} />
                ))}
              </AimTable>
            </Fold>
          )}
        </Section>
      )}
    </div>
  );
}

/** Where there is no target: what there is instead, and the way to it. */
function Wider({ dataset, board, asOfYear }: TargetsPageProps) {
  const { ui, language } = useWording();
  const wider = widerChoice(dataset, board.choice, asOfYear);
  if (!wider) return null;
  const { stageId, placeCode } = wider.choice;
  const stage = dataset.stage.get(stageId)?.name[language] ?? ui.allStages;
  const place = dataset.place.get(placeCode)?.shortName[language] ?? '';
  return (
    <p className={styles.others}>
      <ViewLink to={choiceFields(wider.choice)}>{ui.targets.wider(place, stage, wider.count)}</ViewLink>
    </p>
  );
}
