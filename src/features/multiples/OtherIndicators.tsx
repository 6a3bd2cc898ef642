import type { Indicator } from '@/domain/indicator';
import { useChangeView, useViewFields } from '@/view/ViewContext';
import styles from './multiples.module.css';

interface OtherIndicatorsProps {
  readonly title: string;
  readonly indicators: readonly Indicator[];
  readonly open: boolean;
}

/** Indicators without a picture here; each opens in Explore. */
export function OtherIndicators({ title, indicators, open }: OtherIndicatorsProps) {
  const { language } = useViewFields('language');
  const change = useChangeView();
  if (indicators.length === 0) return null;
  return (
    <details className={styles.rest} open={open}>
      <summary>{title}</summary>
      <ul>
        {indicators.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() =>
                change({
                  screen: 'indicator',
                  kind: 'trend',
                  indicatorId: id,
                  fromYear: null,
                  toYear: null,
                  observationId: '',
                })
              }
            >
              {name[language]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
