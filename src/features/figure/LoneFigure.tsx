import { Mark } from '@/graphics/glyph/Mark';
import { formatNumber, symbolAfter } from '@/lib/numberFormat';
import { signOf } from '@/narrative/chartText';
import type { Figure } from '@/narrative/figure';
import { sourcesOf } from '@/query/sources/sourcesOf';
import { useOpenFigure, useWording } from '@/view/ViewContext';
import { periodWords } from '@/wording/language/periods';
import styles from './states.module.css';

/** One figure only: no axes, the number large with its mark, what it is, and its source. */
export function LoneFigure({ figure }: { figure: Figure }) {
  const open = useOpenFigure();
  const { terms, language, ui } = useWording();
  const observation = figure.observations[0];
  const place = observation && figure.text.dataset.place.get(observation.placeCode);
  if (!observation || !place) return null;
  const { display, dataset } = figure.text;
  const facts = [
    place.name[language],
    periodWords(observation.period, language),
    terms.nature[observation.nature],
    terms.scope[observation.scope],
  ];
  if (observation.periodBasis === 'inferred') facts.push(terms.basis.inferred);
  return (
    <button type="button" className={styles.lone} onClick={() => open(observation.id)} data-chart-ready="1">
      <span className={styles.loneValue} style={{ color: `var(--${place.colour}t)` }}>
        <Mark
          observation={observation}
          axis={{ value: 'up' }}
          colour={`var(--${place.colour})`}
          width={60}
          height={46}
        />
        {signOf(observation, terms)}
        {formatNumber(observation.value, display)}
        <small>{symbolAfter(formatNumber(observation.value, display), display)}</small>
      </span>
      <span>{facts.join(terms.space)}</span>
      <span className={styles.loneSource}>
        {ui.sources}
        {terms.colon}
        {sourcesOf(dataset, observation)
          .map(({ title }) => title[language])
          .join(terms.semicolon)}
      </span>
    </button>
  );
}
