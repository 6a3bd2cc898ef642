import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { Mark } from '@/graphics/glyph/Mark';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import { signOf } from '@/narrative/chartText';
import { useWording } from '@/view/ViewContext';
import { periodWords } from '@/wording/language/periods';
import styles from './finder.module.css';
import { Marked } from './Marked';

interface FigureRowProps {
  readonly observation: Observation;
  readonly words: readonly string[];
  readonly dataset: Dataset;
  readonly active: boolean;
}

/** A figure in two lines: mark, value, place, period and nature; then what it measures and where it stands. */
export function FigureRow({ observation, words, dataset, active }: FigureRowProps) {
  const { terms, language } = useWording();
  const place = dataset.place.get(observation.placeCode);
  const indicator = dataset.indicator.get(observation.indicatorId);
  const unit = indicator && dataset.unit.get(indicator.unitId);
  const source = dataset.source.get(observation.sourceId);
  if (!place || !indicator || !unit || !source) return null;
  const marked = (text: string) => <Marked text={text} words={words} />;
  const display = displayUnit(unit, Math.abs(observation.value), language);
  const value = signOf(observation, terms) + withUnit(formatNumber(observation.value, display), display);
  const period = periodWords(observation.period, language);
  const scope = observation.scope === 'whole' ? '' : terms.scopeShort[observation.scope];
  return (
    <>
      <Mark
        observation={observation}
        axis={{ value: 'up', benchmark: !isCity(place) }}
        colour={`var(--${place.colour})`}
        surface={active ? 'var(--hit)' : 'var(--surface)'}
        width={36}
        height={30}
      />
      <span className={styles.figure}>
        <span className={styles.facts}>
          <span className={styles.value}>{marked(value)}</span>{' '}
          <span style={{ color: `var(--${place.colour}t)` }}>{marked(place.shortName[language])}</span>{' '}
          <span>{observation.periodBasis === 'inferred' ? <>[{marked(period)}]</> : marked(period)}</span>{' '}
          <span>{marked(terms.nature[observation.nature])}</span> {scope && <span>{scope}</span>}
        </span>{' '}
        <span className={styles.what}>
          <span>{marked(indicator.name[language])}</span>{' '}
          <span className={styles.document}>{marked(source.title[language])}</span>
        </span>
      </span>
    </>
  );
}
