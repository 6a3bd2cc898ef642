import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { type AimText, aimText, figureRemarks, figureText } from '@/narrative/targets/aimFigures';
import { aimVerdict } from '@/narrative/targets/aimVerdict';
import type { Aim } from '@/query/aims/aims';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { periodLabel } from '@/wording/language/periods';
import styles from './home.module.css';

interface AimTableProps {
  readonly dataset: Dataset;
  /** The name of the stage. */
  readonly stage: string;
  readonly aims: readonly Aim[];
  /** How many targets of cities there are in the stage. */
  readonly all: number;
}

/** Targets of the cities and what became of them. */
export function AimTable({ dataset, stage, aims, all }: AimTableProps) {
  const { ui } = useWording();
  const words = ui.home;
  if (aims.length === 0) return null;
  return (
    <section>
      <div className={styles.head}>
        <h2>{words.targets(stage, aims.length, all)}</h2>
        <ViewLink to={{ screen: 'targets', stageId: '' }}>{words.allTargets}</ViewLink>
      </div>
      <table className={styles.aims}>
        <thead>
          <tr>
            {[words.indicator, words.city, words.target, words.result].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {aims.map((aim) => (
            <AimLine key={aim.aim.id} dataset={dataset} aim={aim} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AimLine({ dataset, aim }: { readonly dataset: Dataset; readonly aim: Aim }) {
  const { language } = useWording();
  const { stageId } = useViewFields('stageId');
  const indicator = dataset.indicator.get(aim.aim.indicatorId);
  const place = dataset.place.get(aim.aim.placeCode);
  if (!indicator || !place) return null;
  const text = aimText(dataset, indicator, [aim], language);
  const { verdict } = aimVerdict(aim, text);
  const { result } = aim;
  const shown = result && aim.state !== 'notComparable' ? result : null;
  return (
    <tr>
      <th scope="row">
        <ViewLink to={{ screen: 'indicator', indicatorId: indicator.id }}>
          {indicator.name[language]}
        </ViewLink>
      </th>
      <td style={{ color: `var(--${place.colour}t)` }}>
        <b>{place.shortName[language]}</b>
      </td>
      <td>
        <ViewLink to={{ screen: 'home', stageId, observationId: aim.aim.id }}>
          <b>{figureText(aim.aim, aim.upper, text)}</b> {periodLabel(aim.aim.period, language)}
        </ViewLink>
        <Remarks figure={aim.aim} text={text} />
      </td>
      <td>
        {shown && (
          <ViewLink to={{ screen: 'home', stageId, observationId: shown.id }}>
            <b>{figureText(shown, null, text)}</b> {periodLabel(shown.period, language)}
          </ViewLink>
        )}
        {shown && <Remarks figure={shown} text={text} />} {verdict}
      </td>
    </tr>
  );
}

/** What a figure must not be read without. */
function Remarks({ figure, text }: { readonly figure: Observation; readonly text: AimText }) {
  const remarks = figureRemarks(figure, text);
  if (remarks.length === 0) return null;
  return (
    <>
      {' '}
      <span className={styles.remarks}>{remarks.join(text.wording.terms.comma)}</span>
    </>
  );
}
