import type { Indicator } from '@/domain/indicator';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './targets.module.css';

interface IndicatorLinkProps {
  readonly indicator: Indicator;
  /** The years that an amount is for; empty: one. */
  readonly span?: string;
}

/** The name of an indicator, which opens it, with the years that tell amounts of it apart. */
export function IndicatorLink({ indicator, span = '' }: IndicatorLinkProps) {
  const { language } = useWording();
  return (
    <>
      <ViewLink to={{ screen: 'indicator', stageId: indicator.stageId, indicatorId: indicator.id }}>
        {indicator.name[language]}
      </ViewLink>
      {span !== '' && <span className={styles.span}> {span}</span>}
    </>
  );
}
