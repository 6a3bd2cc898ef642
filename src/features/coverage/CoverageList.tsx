import { memo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { signsOfNames } from '@/lib/signsOfNames';
import type { CoverageCell, CoverageRow, CoverageStageGroup } from '@/query/coverage/coverageTable';
import { coverageTable, groupCoverage } from '@/query/coverage/coverageTable';
import { useWording } from '@/view/ViewContext';
import { IndicatorYears } from './IndicatorYears';
import styles from './phone.module.css';
import { useOpenCell } from './useOpenCell';
import { useUnfolded } from './useUnfolded';

interface CoverageListProps {
  readonly dataset: Dataset;
  readonly rows: readonly CoverageRow[];
}

/** The coverage of a phone: indicators with a dot a place; a row opens its places with their years. */
export function CoverageList({ dataset, rows }: CoverageListProps) {
  const { places } = coverageTable(dataset);
  const { language } = useWording();
  const cities = places.filter(isCity);
  const signs = signsOfNames(cities.map(({ shortName }) => shortName[language]));
  return (
    <div>
      <p className={styles.heads} aria-hidden="true">
        {cities.map(({ code, colour }, at) => (
          <i key={code} style={{ color: `var(--${colour}t)` }}>
            {signs[at]}
          </i>
        ))}
      </p>
      {groupCoverage(dataset, rows).map((group) => (
        <Section key={group.stage.id} dataset={dataset} group={group} loneOpen={rows.length <= 12} />
      ))}
    </div>
  );
}

interface SectionProps {
  readonly dataset: Dataset;
  readonly group: CoverageStageGroup;
  readonly loneOpen: boolean;
}

const Section = memo(function Section({ dataset, group, loneOpen }: SectionProps) {
  const { ui, language } = useWording();
  const { stage, topics, lone } = group;
  const [unfolded, turn] = useUnfolded(stage.id);
  const open = loneOpen || unfolded;
  const loneCount = lone.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = open ? [...topics, ...lone] : topics;
  return (
    <section className={styles.section}>
      <h2>{stage.name[language]}</h2>
      {shown.map(({ topic, rows }) => (
        <div key={`${topic.id} ${rows[0]?.comparable}`}>
          <h3>{topic.name[language]}</h3>
          <ul>
            {rows.map((row) => (
              <Row key={row.indicator.id} dataset={dataset} row={row} />
            ))}
          </ul>
        </div>
      ))}
      {loneCount > 0 && !loneOpen && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={turn}>
          {ui.coverage.loneGroup(loneCount, open)}
        </button>
      )}
    </section>
  );
});

const DOTS: Record<CoverageCell['kind'], 'has' | 'near' | 'none'> = {
  figures: 'has',
  otherScope: 'near',
  near: 'near',
  none: 'none',
};

function Row({ dataset, row }: { readonly dataset: Dataset; readonly row: CoverageRow }) {
  const { ui, language } = useWording();
  const [open, turn] = useUnfolded(row.indicator.id);
  const onOpen = useOpenCell(dataset);
  const { places } = coverageTable(dataset);
  const cities = places.flatMap((place, at) => {
    const cell = row.cells[at];
    return isCity(place) && cell ? [{ place, state: DOTS[cell.kind] }] : [];
  });
  const said = cities.map(({ place, state }) => `${place.shortName[language]} ${ui.coverageKey[state]}`);
  return (
    <li>
      <button type="button" className={styles.row} aria-expanded={open} onClick={turn}>
        <span>{row.indicator.name[language]}</span>
        <span className={styles.dots}>
          <span className="visually-hidden">{ui.coverageOf(said.join(' '))}</span>
          {cities.map(({ place, state }) => (
            <i
              key={place.code}
              aria-hidden="true"
              data-coverage={state}
              style={{ color: `var(--${place.colour})` }}
            />
          ))}
        </span>
      </button>
      {open && <IndicatorYears dataset={dataset} row={row} places={places} onOpen={onOpen} />}
    </li>
  );
}
