import { type KeyboardEvent, useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import { axisYears, yearScale } from '@/graphics/coverage/coverageScene';
import type { CoverageRow, CoverageStageGroup } from '@/query/coverage/coverageTable';
import type { YearExtent } from '@/query/selection/selection';
import { useElementWidth } from '@/ui/hooks/useElementWidth';
import { useWording } from '@/view/ViewContext';
import { CoverageRowView } from './CoverageRowView';
import styles from './coverage.module.css';
import { useUnfolded } from './useUnfolded';

interface CoverageRowsProps {
  readonly dataset: Dataset;
  readonly groups: readonly CoverageStageGroup[];
  readonly years: YearExtent;
}

/** Up to so many indicators nothing is folded. */
const FEW = 30;

/** Indicators by stage and topic over one axis of years; the up and down keys go from one to the next. */
export function CoverageRows({ dataset, groups, years }: CoverageRowsProps) {
  const { ui, language } = useWording();
  const ruler = useRef<HTMLSpanElement>(null);
  const width = useElementWidth(ruler);
  const count = groups.reduce((sum, group) => sum + rowsOf(group).length, 0);
  const shared = { dataset, years, width };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus among the links and buttons in it
    <div onKeyDown={walkRows}>
      <p className={styles.heading} aria-hidden="true">
        <span ref={ruler} className={styles.ruler} />
      </p>
      {groups.map((group) => (
        <section key={group.stage.id} aria-label={group.stage.name[language]}>
          <h2 className={groups.length === 1 ? 'visually-hidden' : undefined}>
            {group.stage.name[language]} <small>{ui.coverage.indicators(rowsOf(group).length)}</small>
          </h2>
          {group.topics.map(({ topic, rows }) => (
            <Topic key={topic.id} name={topic.name[language]} rows={rows} {...shared} />
          ))}
          <Lone group={group} open={count <= FEW} {...shared} />
        </section>
      ))}
    </div>
  );
}

const rowsOf = ({ topics, lone }: CoverageStageGroup): readonly CoverageRow[] => [
  ...topics.flatMap(({ rows }) => rows),
  ...lone,
];

interface TopicProps {
  readonly dataset: Dataset;
  readonly years: YearExtent;
  readonly width: number;
  readonly name: string;
  readonly rows: readonly CoverageRow[];
}

function Topic({ name, rows, ...shared }: TopicProps) {
  const { years, width } = shared;
  const x = yearScale(years, 0, width);
  return (
    <>
      <div className={styles.heading}>
        <h3>{name}</h3>
        <span className={styles.axis} aria-hidden="true">
          {axisYears(years).map((year) => (
            <i key={year} style={{ left: x(year) }}>
              {year}
            </i>
          ))}
        </span>
      </div>
      <ul>
        {rows.map((row) => (
          <CoverageRowView key={row.indicator.id} row={row} {...shared} />
        ))}
      </ul>
    </>
  );
}

/** The indicators of a stage with one place and one year: folded where there are many rows. */
function Lone({
  group: { stage, lone },
  open,
  ...shared
}: Omit<TopicProps, 'name' | 'rows'> & { readonly group: CoverageStageGroup; readonly open: boolean }) {
  const { ui } = useWording();
  const [unfolded, turn] = useUnfolded(stage.id);
  const name = ui.coverage.lone(lone.length);
  if (lone.length === 0) return null;
  return (
    <>
      {!open && (
        <button type="button" className={styles.more} aria-expanded={unfolded} onClick={turn}>
          {unfolded ? ui.coverage.fold : name}
        </button>
      )}
      {(open || unfolded) && <Topic name={name} rows={lone} {...shared} />}
    </>
  );
}

/** Moves the focus to the like of what has it in another row, or to the other end of its row. */
function walkRows(event: KeyboardEvent<HTMLElement>) {
  const from = event.target instanceof HTMLElement ? event.target.dataset.walk : undefined;
  if (from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const alike = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-walk="${from}"]`)];
  const at = alike.indexOf(event.target as HTMLElement);
  const to: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowUp: alike[at - 1],
    ArrowDown: alike[at + 1],
    Home: alike[0],
    End: alike.at(-1),
  };
  if (!(event.key in to)) return;
  event.preventDefault();
  to[event.key]?.focus();
}
