import type { ReactNode } from 'react';
import { isCity } from '@/domain/place';
import { classNames } from '@/lib/classNames';
import type { Figure } from '@/narrative/figure';
import { Facts } from '@/ui/Facts';
import { ViewHeading } from '@/ui/ViewHeading';
import { useViewFields, useWording } from '@/view/ViewContext';
import { FocusChip } from './FocusChip';
import styles from './figure.module.css';

interface FigureHeadingProps {
  readonly figure: Figure;
  /** The views of the indicator. */
  readonly views: ReactNode;
  readonly children: ReactNode;
}

/** Name and unit, the views, what the figures say, and the tools that act on the picture. */
export function FigureHeading({ figure, views, children }: FigureHeadingProps) {
  const { kind } = useViewFields('kind');
  const { ui, terms, language } = useWording();
  const { indicator } = figure.selection;
  const cities = figure.selection.places.filter(
    (place) => isCity(place) && !figure.selection.absent.includes(place),
  );
  const [who, ...rest] = figure.subtitle.split(terms.space).slice(0, kind === 'table' ? 3 : undefined);
  const facts = [cities.length > 1 ? ui.indicatorPage.cities(cities.length) : (who ?? ''), ...rest];
  return (
    <>
      <ViewHeading
        title={indicator.name[language]}
        facts={<Facts facts={facts} separator={terms.space} />}
        views={views}
        finding={figure.finding}
        namedAbove
      />
      <div className={classNames(styles.tools, styles.row)}>
        {children}
        <FocusChip dataset={figure.text.dataset} />
      </div>
    </>
  );
}
