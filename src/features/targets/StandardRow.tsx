import type { Dataset } from '@/domain/dataset';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import { figuresBeside, standardScene } from '@/graphics/rows/aimScenes';
import { classNames } from '@/lib/classNames';
import { figureText, standardText } from '@/narrative/targets/aimFigures';
import { standardVerdict } from '@/narrative/targets/standardVerdict';
import type { StandardAnswer } from '@/query/aims/standards';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { useForwardPlace } from '@/view/useForwardPlace';
import { useChangeView, useOpenFigure, useViewFields, useWording } from '@/view/ViewContext';
import { periodLabel } from '@/wording/language/periods';
import { PICTURE_WIDTH } from './AimBlockView';
import styles from './aimRow.module.css';
import { FigureButton } from './FigureButton';
import { IndicatorName } from './IndicatorName';

interface StandardRowProps {
  readonly dataset: Dataset;
  readonly answer: StandardAnswer;
}

/** One standard: its level, whom it binds, the country's figure, and the others' for reference. */
export function StandardRow({ dataset, answer }: StandardRowProps) {
  const { language } = useViewFields('language');
  const change = useChangeView();
  const open = useOpenFigure();
  const { ui } = useWording();
  const forward = useForwardPlace();
  const phone = useMediaQuery(PHONE);
  const { standard, state, result, nearest, references } = answer;
  const judged = state === null || state === 'reached' || state === 'missed';
  const indicator = dataset.indicator.get(standard.indicatorId);
  if (!indicator) return null;
  const text = standardText(dataset, indicator, standard, figuresBeside(answer), language);
  const source = dataset.source.get(standard.sourceId);
  const scene = standardScene(answer, text, phone ? PICTURE_WIDTH.phone : PICTURE_WIDTH.desk);
  const country = result ?? nearest;
  const { verdict, details } = standardVerdict(answer, text);
  return (
    <li className={styles.block}>
      <IndicatorName dataset={dataset} indicator={indicator} level={3} />
      <div className={styles.rows}>
        <div className={styles.row}>
          <div className={styles.placeCell}>
            <span className={styles.subject}>{ui.targets.subject[standard.appliesTo]}</span>
          </div>
          <button
            type="button"
            className={styles.figure}
            title={source?.title[language]}
            onClick={() => change({ screen: 'data', section: 'sources', sourceId: standard.sourceId })}
          >
            <svg width={46} height={22} aria-hidden="true" focusable="false">
              <line x1={23} x2={23} y1={2} y2={20} stroke="var(--ink2)" strokeWidth={1.2} />
            </svg>
            <span className={styles.figureWords}>
              <span>
                <b>{figureText(standard, null, text)}</b>{' '}
                {standard.byYear !== null && <span className={styles.period}>{standard.byYear}</span>}
              </span>
              <small>{source?.issuer[language]}</small>
            </span>
          </button>
          <div>
            {country && <FigureButton figure={country} text={text} aside={country === nearest} />}
            {!country && (
              <span className={styles.none}>
                {standard.appliesTo === 'county' ? ui.targets.noCountyFigures : ui.targets.none}
              </span>
            )}
          </div>
          <div className={styles.picture}>{scene && <ScenePicture scene={scene} forward={forward} />}</div>
          <div className={styles.verdict}>
            <p className={classNames(styles.verdictWords, !judged && styles.unjudged)}>{verdict}</p>
            {details.map((detail) => (
              <p key={detail} className={styles.detail}>
                {detail}
              </p>
            ))}
            {references.length > 0 && (
              <p className={styles.detail}>
                {ui.targets.forReference}{' '}
                {references.map((figure) => {
                  const place = dataset.place.get(figure.placeCode);
                  return (
                    <button
                      key={figure.id}
                      type="button"
                      className={styles.reference}
                      onClick={() => open(figure.id)}
                    >
                      <span style={{ color: `var(--${place?.colour ?? 'other'}t)` }}>
                        {place?.shortName[language]}
                      </span>{' '}
                      {figureText(figure, null, text)} <small>{periodLabel(figure.period, language)}</small>
                    </button>
                  );
                })}
              </p>
            )}
          </div>
        </div>
      </div>
    </li>
  );
}
