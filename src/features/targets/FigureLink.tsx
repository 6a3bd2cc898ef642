import type { Observation } from '@/domain/observation';
import { Mark } from '@/graphics/glyph/Mark';
import { saidInWords } from '@/graphics/glyph/saidInWords';
import { type AimText, figureRemarks, figureText } from '@/narrative/targets/aimFigures';
import { useViewFields } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { periodLabel } from '@/wording/language/periods';
import styles from './targets.module.css';

interface FigureLinkProps {
  readonly figure: Observation;
  readonly upper?: Observation | null;
  readonly text: AimText;
  /** Whether the row is named after its period, so that it need not be said again. */
  readonly named?: boolean;
  /** Whether the figure may be taken for another kind, so that its kind is seen and not only heard. */
  readonly mixed?: boolean;
}

/** A figure as printed with its mark and period, and what it must not be read without; opens its source. */
export function FigureLink({ figure, upper = null, text, named = false, mixed = false }: FigureLinkProps) {
  const view = useViewFields('screen', 'cityCode', 'comparisonYear');
  const { dataset, language, wording } = text;
  const remarks = figureRemarks(figure, text).join(wording.terms.comma);
  const source = dataset.source.get(figure.sourceId);
  return (
    <span className={styles.figure}>
      <Mark
        observation={saidInWords(figure)}
        axis={{ value: 'right' }}
        colour={`var(--${dataset.place.get(figure.placeCode)?.colour ?? 'other'})`}
        width={24}
        height={22}
      />
      <span>
        <ViewLink to={{ ...view, observationId: figure.id }} title={source?.title[language]}>
          <span className={mixed ? styles.nature : 'visually-hidden'}>
            {wording.terms.nature[figure.nature]}{' '}
          </span>
          <b>{figureText(figure, upper, text)}</b>
        </ViewLink>{' '}
        {!named && <span className={styles.period}>{periodLabel(figure.period, language)}</span>}{' '}
        {remarks !== '' && <span className={styles.remarks}>{remarks}</span>}
      </span>
    </span>
  );
}
