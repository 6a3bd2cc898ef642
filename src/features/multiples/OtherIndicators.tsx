import type { Indicator } from '@/domain/indicator';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './smallCharts.module.css';

interface OtherIndicatorsProps {
  readonly title: string;
  readonly indicators: readonly Indicator[];
}

/** Indicators without a chart here, folded into one line; each leads to its own page. */
export function OtherIndicators({ title, indicators }: OtherIndicatorsProps) {
  const { language } = useWording();
  if (indicators.length === 0) return null;
  return (
    <details className={styles.others}>
      <summary>{title}</summary>
      <ul>
        {indicators.map(({ id, name }) => (
          <li key={id}>
            <ViewLink to={{ screen: 'indicator', indicatorId: id }}>{name[language]}</ViewLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
