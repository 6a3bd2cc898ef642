import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { isCity, type Place } from '@/domain/place';
import { Mark } from '@/graphics/glyph/Mark';
import { displayUnit, withUnit } from '@/lib/numberFormat';
import type { ChartText } from '@/narrative/chartText';
import { valueText } from '@/narrative/chartText';
import { rangeText } from '@/narrative/observationWords';
import type { DocumentFigure } from '@/query/sourcePages';
import { useOpenFigure, useViewFields, useWording } from '@/view/ViewContext';
import { periodLabel } from '@/wording/periods';
import styles from './document.module.css';

interface DocumentFigureViewProps {
  readonly dataset: Dataset;
  readonly figure: DocumentFigure;
  readonly indicator: Indicator;
  readonly place: Place;
}

/** One figure of a document: mark, value, period, nature, and the words it is printed in. Opens its source panel. */
export function DocumentFigureView({ dataset, figure, indicator, place }: DocumentFigureViewProps) {
  const wording = useWording();
  const { ui, terms, language } = wording;
  const { observationId } = useViewFields('observationId');
  const openFigure = useOpenFigure();
  const { observation, high } = figure;
  const unit = dataset.unit.get(indicator.unitId);
  if (!unit) return null;
  const largest = Math.max(Math.abs(observation.value), Math.abs(high?.value ?? 0));
  const text: ChartText = { language, wording, dataset, display: displayUnit(unit, largest, language) };
  const period = periodLabel(observation.period, language);
  const value = high ? rangeText({ low: observation, high }, text) : valueText(observation, text);
  const facts = [
    observation.periodBasis === 'inferred' ? `[${period}]` : period,
    observation.nature === 'actual' ? '' : terms.nature[observation.nature],
    ['whole', 'unspecified'].includes(observation.scope) ? '' : terms.scopeShort[observation.scope],
  ];
  return (
    <li>
      <button
        type="button"
        className={styles.figure}
        aria-pressed={observationId === observation.id || observationId === high?.id}
        onClick={() => openFigure(observation.id)}
      >
        <span className="visually-hidden">
          {indicator.name[language]} {place.shortName[language]}{' '}
        </span>
        <Mark
          observation={{ ...observation, bound: 'exact' }}
          axis={{ value: 'right', benchmark: !isCity(place) }}
          colour={`var(--${place.colour})`}
          width={36}
          height={24}
        />
        <span className={styles.value}>{withUnit(value, text.display)}</span>
        <span className={styles.period}>{facts.filter(Boolean).join(' ')}</span>
        <span className="visually-hidden">
          {observation.nature === 'actual' ? ` ${terms.nature.actual}` : ''}
          {ui.sourcePages.seeSource}
        </span>
      </button>
      <q className={styles.printed} lang="zh-CN">
        {observation.asPrinted}
      </q>
    </li>
  );
}
