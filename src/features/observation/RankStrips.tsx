import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import type { PanelFigure } from '@/domain/panel';
import { isCity } from '@/domain/place';
import type { Unit } from '@/domain/unit';
import { linearScale } from '@/graphics/scale/linearScale';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import { fits, OBSERVED_WHOLE } from '@/query/comparability/sameness';
import { COUNTRY, citiesIn, soundFigures } from '@/query/panel/panelArea';
import { panelRank } from '@/query/panel/panelRank';
import { useWording } from '@/view/ViewContext';
import { PANEL_WORDS } from '@/wording/panel/panelWords';
import styles from './observation.module.css';

interface RankStripsProps {
  readonly dataset: Dataset;
  readonly observation: Observation;
  readonly unit: Unit;
}

const AREAS = ['province', 'country'] as const;

/** Where a city's yearly figure stands in its province and among all cities, of the same year and definition. */
export function RankStrips({ dataset, observation, unit }: RankStripsProps) {
  const { language, ui } = useWording();
  const words = PANEL_WORDS[language];
  const { catalogue, columns, keyOf } = dataset.panel;
  const column = columns.get(keyOf.get(observation.indicatorId) ?? '');
  const place = dataset.place.get(observation.placeCode);
  if (!catalogue || !column || !place || !isCity(place) || !fits(observation, OBSERVED_WHOLE)) return null;
  const year = yearOf(observation);
  const strips = AREAS.flatMap((within) => {
    const rank = panelRank(catalogue, column, place.code, year, within, 'highest');
    if (rank.kind === 'none' || rank.figure.value !== observation.value) return [];
    const area = within === 'country' ? COUNTRY : ({ kind: within, provinceCode: place.parentCode } as const);
    const figures = soundFigures(column, citiesIn(catalogue, area), year);
    return [{ within, rank, figures }];
  });
  if (strips.length === 0) return null;
  const log = unit.kind === 'count' || unit.kind === 'money';
  const nameOf = (code: string) => catalogue.cities.find((city) => city.code === code)?.shortName[language];
  const most = ({ value, cityCode }: PanelFigure) => {
    const display = displayUnit(unit, Math.abs(value), language);
    return ui.indicatorPage.most(
      withUnit(formatNumber(value, display), display),
      nameOf(cityCode) ?? cityCode,
    );
  };
  return (
    <div className={styles.ranks}>
      {strips.map(({ within, rank, figures }) => {
        const { level, ...facts } = rank;
        const last = figures.at(-1);
        const province =
          within === 'province' ? (catalogue.provinces.get(place.parentCode)?.[language] ?? '') : '';
        return (
          <figure key={within}>
            <figcaption>
              <b>
                {ui.indicatorPage.rank(province, rank.of, words.place({ ...facts, level: level.length }))}
              </b>
              <span>{last && most(last)}</span>
            </figcaption>
            <Strip figures={figures} own={observation.value} colour={place.colour} log={log} />
          </figure>
        );
      })}
      <p>{[words.from.highest, log ? ui.indicatorPage.logScale : ''].filter(Boolean).join(' · ')}</p>
    </div>
  );
}

interface StripProps {
  readonly figures: readonly PanelFigure[];
  readonly own: number;
  readonly colour: string;
  readonly log: boolean;
}

const SIZE = { width: 213, height: 20, edge: 6 };

function Strip({ figures, own, colour, log }: StripProps) {
  const along = (value: number) => (log ? Math.log(Math.max(value, 1)) : value);
  const scale = linearScale(
    [along(figures[0]?.value ?? 0), along(figures.at(-1)?.value ?? 0)],
    [SIZE.edge, SIZE.width - SIZE.edge],
  );
  const x = (value: number) => scale(along(value));
  const ticks = figures.map(({ value }) => `M${x(value).toFixed(1)},4V16`).join('');
  return (
    <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <path d={`M0,10H${SIZE.width}`} stroke="var(--line)" />
      <path d={ticks} stroke="var(--tick)" strokeWidth={figures.length > 40 ? 0.7 : 1.3} />
      <circle cx={x(own)} cy={10} r={5} fill={`var(--${colour})`} stroke="var(--page)" strokeWidth={1.6} />
    </svg>
  );
}
