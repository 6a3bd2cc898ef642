import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { describeFigure } from '@/graphics/describeFigure';
import type { Figure } from '@/narrative/figure';
import { indicatorsApart, select } from '@/query/selection/selection';
import { Button } from '@/ui/Button';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './apart.module.css';
import { Chips } from './Chips';
import { ComparisonFigure } from './ComparisonFigure';
import { LoneFigure } from './LoneFigure';
import { TrendFigure } from './TrendFigure';

interface ApartFiguresProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
}

const HEIGHT = 210;

/** Near indicators that are counted in another unit: a picture of their own for each unit, under the chart. */
export function ApartFigures({ dataset, figure }: ApartFiguresProps) {
  const { withFamily, measure } = useViewFields('withFamily', 'measure');
  if (!withFamily || measure.id !== 'plain') return null;
  return indicatorsApart(dataset, figure.selection.indicator).map((members) => (
    <ApartFigure key={members[0]?.unitId} dataset={dataset} members={members} />
  ));
}

interface ApartFigureProps {
  readonly dataset: Dataset;
  readonly members: readonly Indicator[];
}

function ApartFigure({ dataset, members }: ApartFigureProps) {
  const view = useViewFields('fromYear', 'toYear', 'natures', 'kind', 'comparisonYear', 'language');
  const { fromYear, toYear, natures, kind, comparisonYear, language } = view;
  const placeCodes = useChosenPlaces(dataset);
  const change = useChangeView();
  const { ui } = useWording();
  const figure = useMemo(() => {
    const found = members.map((member) =>
      select(dataset, {
        indicatorId: member.id,
        placeCodes,
        fromYear,
        toYear,
        natures,
        withFamily: true,
      }),
    );
    const fullest = found.find((selection) => selection?.series.some((series) => series.own)) ?? found[0];
    if (!fullest) return null;
    const picture = kind === 'comparison' ? { kind, year: comparisonYear } : { kind: 'trend' as const };
    return describeFigure(dataset, fullest, picture, language);
  }, [dataset, members, placeCodes, fromYear, toYear, natures, kind, comparisonYear, language]);
  if (!figure || figure.observations.length === 0) return null;
  const { indicator, unit } = figure.selection;
  const name = indicator.name[language];
  return (
    <section className={styles.apart} aria-label={ui.apartTitle(unit.name[language])}>
      <p className={styles.hint}>
        <strong>{ui.apartTitle(unit.name[language])}</strong> {ui.apartHint(unit.name[language])}
      </p>
      <div className={styles.head}>
        <h2 className={styles.title}>{name}</h2>
        <Button
          onClick={() => change({ indicatorId: indicator.id, stageId: indicator.stageId, withFamily: false })}
        >
          {ui.apartOpen(name)}
        </Button>
      </div>
      <p className={styles.subtitle}>{figure.subtitle}</p>
      <Chips chips={figure.chips} />
      <p className={styles.subtitle}>{figure.sentence}</p>
      {figure.observations.length === 1 ? (
        <LoneFigure figure={figure} />
      ) : kind === 'comparison' ? (
        <ComparisonFigure figure={figure} />
      ) : (
        <TrendFigure figure={figure} strip={false} height={HEIGHT} />
      )}
      <p className={styles.source}>{figure.source}</p>
    </section>
  );
}
