import type { Observation } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { Mark } from '@/graphics/glyph/Mark';
import { type AimText, figureText } from '@/narrative/targets/aimFigures';
import { useOpenFigure, useWording } from '@/view/ViewContext';
import { periodLabel } from '@/wording/language/periods';
import styles from './aimRow.module.css';

interface FigureButtonProps {
  readonly figure: Observation;
  readonly upper?: Observation | null;
  readonly text: AimText;
  /** Small and quiet: a figure that is not the answer. */
  readonly aside?: boolean;
}

/** A figure as printed with its mark, period and publisher; opens its source. */
export function FigureButton({ figure, upper = null, text, aside = false }: FigureButtonProps) {
  const open = useOpenFigure();
  const { ui, terms, language } = useWording();
  const { dataset } = text;
  const place = dataset.place.get(figure.placeCode);
  const source = dataset.source.get(figure.sourceId);
  const period = periodLabel(figure.period, language);
  const scopes = figure.scope === 'unspecified' ? terms.scopeShort : terms.scope;
  const scope = figure.scope === 'whole' ? '' : scopes[figure.scope];
  const inferred = figure.periodBasis === 'inferred';
  const benchmark = aside || (place !== undefined && !isCity(place));
  return (
    <button
      type="button"
      className={aside ? styles.figureAside : styles.figure}
      title={source?.title[language]}
      onClick={() => open(figure.id)}
    >
      <Mark
        observation={{ ...figure, periodBasis: 'printed', bound: upper ? 'exact' : figure.bound }}
        axis={{ value: 'right', benchmark }}
        colour={`var(--${place?.colour ?? 'other'})`}
        width={46}
        height={22}
      />
      <span className={styles.figureWords}>
        <span>
          <b>{figureText(figure, upper, text)}</b>{' '}
          <span className={styles.period}>{inferred ? `[${period}]` : period}</span>
        </span>
        {source && (
          <small>
            {source.issuer[language]}
            {terms.space}
            <span data-grade={source.grade}>{ui.targets.grade(source.grade)}</span>
            {scope !== '' && terms.space + scope}
          </small>
        )}
        <span className="visually-hidden">
          {terms.nature[figure.nature]}
          {terms.comma}
          {ui.targets.seeSource}
        </span>
      </span>
    </button>
  );
}
