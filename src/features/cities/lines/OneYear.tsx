import type { ReactNode } from 'react';
import { ViewHeading } from '@/ui/ViewHeading';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import styles from '../cities.module.css';

interface OneYearProps {
  readonly title: string;
  readonly year: number;
  readonly views: ReactNode;
}

/** A measure that all cities have of a single year: no lines, but the view that shows that year. */
export function OneYear({ title, year, views }: OneYearProps) {
  const { ui, language } = useWording();
  const words = CITIES_WORDS[language];
  return (
    <>
      <ViewHeading title={title} views={views} namedAbove />
      <p className={styles.without}>
        {`${words.oneYear(year)} ${words.thatYear} `}
        <ViewLink to={{ kind: 'comparison' }}>{ui.viewNames.comparison}</ViewLink>
      </p>
    </>
  );
}
