import type { Dataset } from '@/domain/dataset';
import { figureText, standardText } from '@/narrative/targets/aimFigures';
import { standardVerdict } from '@/narrative/targets/standardVerdict';
import type { StandardAnswer } from '@/query/aims/standards';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { TableRow } from './AimTable';
import { FigureLink } from './FigureLink';
import { IndicatorLink } from './IndicatorLink';
import styles from './targets.module.css';

interface StandardRowProps {
  readonly dataset: Dataset;
  readonly answer: StandardAnswer;
}

/** One standard: its level, whom it binds, and the country's figure. */
export function StandardRow({ dataset, answer }: StandardRowProps) {
  const { ui, language } = useWording();
  const { standard, state, result, nearest } = answer;
  const indicator = dataset.indicator.get(standard.indicatorId);
  if (!indicator) return null;
  const country = result ?? nearest;
  const text = standardText(dataset, indicator, standard, country ? [country] : [], language);
  return (
    <TableRow
      indicator={<IndicatorLink indicator={indicator} />}
      place={ui.targets.subject[standard.appliesTo]}
      aim={
        <span className={styles.figure}>
          <span>
            <ViewLink
              to={{ screen: 'data', section: 'sources', sourceId: standard.sourceId }}
              title={dataset.source.get(standard.sourceId)?.title[language]}
            >
              <b>{figureText(standard, null, text)}</b>
            </ViewLink>
            {standard.byYear !== null && <span className={styles.period}> {standard.byYear}</span>}
          </span>
        </span>
      }
      result={country && <FigureLink figure={country} text={text} />}
      judged={state === 'reached' || state === 'missed'}
      {...standardVerdict(answer, text)}
    />
  );
}
