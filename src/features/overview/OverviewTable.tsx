import { type CSSProperties, memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import type { OverviewBoard, OverviewGroup } from '@/query/overview/overviewBoard';
import { NARROW, PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { BoardHead } from './BoardHead';
import { FigureRow } from './FigureRow';
import styles from './overview.module.css';

interface OverviewTableProps {
  readonly dataset: Dataset;
  readonly board: OverviewBoard;
  /** Whether the board is of every stage, each under its name. */
  readonly every: boolean;
}

const WIDE = '(min-width: 1600px)';

/** The figures of a stage, one under the other, or those of every stage under its name. */
export const OverviewTable = memo(function OverviewTable({ dataset, board, every }: OverviewTableProps) {
  const { focusPlace, language } = useViewFields('focusPlace', 'language');
  const phone = useMediaQuery(PHONE);
  const narrow = useMediaQuery(NARROW);
  const wide = useMediaQuery(WIDE);
  const { ui } = useWording();
  const root = useRef<HTMLElement>(null);
  const painted = useRef(0);
  useLayoutEffect(() => {
    painted.current += 1;
    root.current?.setAttribute('data-chart-ready', String(painted.current));
  });
  const size = useMemo(
    () => ({
      width: phone ? 326 : narrow ? 480 : wide ? 380 : 250,
      height: narrow ? 84 : 64,
      ownAxis: narrow,
    }),
    [phone, narrow, wide],
  );
  const cities = { '--cities': dataset.places.filter(isCity).length } as CSSProperties;
  return (
    <section
      className={styles.board}
      ref={root}
      style={cities}
      aria-label={ui.overview.board}
      data-chart-ready="1"
    >
      <BoardHead dataset={dataset} years={board.years} size={size} />
      {board.groups.map((group) => (
        <section key={group.stage.id} aria-label={group.stage.name[language]}>
          {every && <StageHeading group={group} />}
          <ul className={styles.rows}>
            {group.figures.map((figure) => (
              <FigureRow
                key={figure.indicator.id}
                dataset={dataset}
                figure={figure}
                years={board.years}
                size={size}
                focusPlace={focusPlace}
                language={language}
                level={every ? 3 : 2}
              />
            ))}
          </ul>
          {!every && <StageEnd group={group} />}
        </section>
      ))}
    </section>
  );
});

function StageHeading({ group: { stage, withCity, total } }: { readonly group: OverviewGroup }) {
  const change = useChangeView();
  const { ui, language } = useWording();
  const name = stage.name[language];
  return (
    <div className={styles.stage}>
      <h2>
        <button
          type="button"
          aria-label={ui.overview.openStage(name)}
          onClick={() => change({ stageId: stage.id, topicId: '', indicatorId: '' })}
        >
          {name}
        </button>
      </h2>
      <span>{ui.overview.stageCount(withCity, total)}</span>
    </div>
  );
}

function StageEnd({ group: { withCity, total, stage } }: { readonly group: OverviewGroup }) {
  const change = useChangeView();
  const { ui, terms, language } = useWording();
  if (total === 0) return null;
  return (
    <p className={styles.end}>
      {stage.name[language]}
      {terms.colon}
      {ui.overview.stageCount(withCity, total)}{' '}
      <button
        type="button"
        onClick={() => change({ screen: 'indicator', kind: 'trend', topicId: '', indicatorId: '' })}
      >
        {ui.overview.seeAll(total)}
      </button>
    </p>
  );
}
