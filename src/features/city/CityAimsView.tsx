import type { Dataset } from '@/domain/dataset';
import { Mark } from '@/graphics/glyph/Mark';
import { saidInWords } from '@/graphics/glyph/saidInWords';
import { aimText, figureRemarks, figureText } from '@/narrative/targets/aimFigures';
import { aimsCount } from '@/narrative/targets/aimSummary';
import { aimVerdict } from '@/narrative/targets/aimVerdict';
import type { Aim } from '@/query/aims/aims';
import type { CityAims } from '@/query/city/cityAims';
import type { CitySubject } from '@/query/city/citySubject';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { periodLabel } from '@/wording/language/periods';
import styles from './city.module.css';
import marks from './cityMarks.module.css';
import parts from './ofItself.module.css';

interface CityAimsViewProps {
  readonly dataset: Dataset;
  readonly subject: CitySubject;
  readonly aims: CityAims;
}

/** The targets of a city and what became of them. */
export function CityAimsView({ dataset, subject, aims }: CityAimsViewProps) {
  const { ui, language } = useWording();
  const words = ui.city;
  return (
    <section>
      <h2>{words.targets}</h2>
      <ul className={parts.aims}>
        {aims.shown.map((aim) => (
          <AimLine key={aim.aim.id} dataset={dataset} subject={subject} aim={aim} />
        ))}
      </ul>
      <p className={styles.note}>
        {aimsCount(dataset, aims, language)}{' '}
        <ViewLink className={marks.link} to={{ screen: 'targets', cityCode: subject.code, stageId: '' }}>
          {words.allTargets(subject.shortName[language])}
        </ViewLink>
      </p>
    </section>
  );
}

function AimLine({ dataset, subject, aim }: Omit<CityAimsViewProps, 'aims'> & { readonly aim: Aim }) {
  const { ui, terms, language } = useWording();
  const page = useViewFields('screen', 'cityCode', 'besideCode');
  const indicator = dataset.indicator.get(aim.aim.indicatorId);
  if (!indicator) return null;
  const text = aimText(dataset, indicator, [aim], language);
  const { verdict, details } = aimVerdict(aim, text);
  const near = aim.nearest && details[0];
  return (
    <li>
      <span className={parts.name}>
        <ViewLink className={marks.link} to={{ screen: 'indicator', indicatorId: indicator.id, stageId: '' }}>
          {indicator.name[language]}
        </ViewLink>
      </span>
      <ViewLink className={parts.due} to={{ ...page, observationId: aim.aim.id }}>
        <Mark
          observation={saidInWords(aim.aim)}
          axis={{ value: 'right' }}
          colour={`var(--${subject.colour})`}
          width={aim.aim.bound === 'exact' ? 18 : 34}
          height={18}
        />
        {ui.city.due(
          figureText(aim.aim, aim.upper, text),
          [periodLabel(aim.aim.period, language), ...figureRemarks(aim.aim, text)].join(terms.comma),
          aim.aim.nature === 'plan',
        )}
      </ViewLink>
      <span className={parts.verdict}>
        {[near ?? verdict, ...(aim.result ? figureRemarks(aim.result, text) : [])].join(terms.semicolon)}
      </span>
      {aim.aim.doubt[language] && <span className={parts.verdict}>{aim.aim.doubt[language]}</span>}
    </li>
  );
}
