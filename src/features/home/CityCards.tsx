import type { Dataset } from '@/domain/dataset';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import { cityLineScene } from '@/graphics/pictures/cityLine';
import { rowWords } from '@/narrative/city/rowWords';
import { peakOf } from '@/query/city/peak';
import { cardLines } from '@/query/home/cardLines';
import type { CityCard } from '@/query/home/homeBoard';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './cityCards.module.css';

const LINE = { width: 132, height: 44 };

interface CityCardsProps {
  readonly dataset: Dataset;
  readonly cards: readonly CityCard[];
}

/** A card a city: the newest figure of the measure that heads the stage, its line, its change, its place in the province. */
export function CityCards({ dataset, cards }: CityCardsProps) {
  const { ui, language } = useWording();
  const words = ui.home;
  const lines = cardLines(cards);
  if (cards.length === 0) return null;
  const told = cards.map(({ row }) => rowWords(row, language));
  const measures = new Set(
    told.map((one) => words.cardMeasure(one.cells[0]?.year ?? '', one.name, one.note)),
  );
  const [measure] = measures;
  const common = measures.size === 1;
  return (
    <>
      {common && (
        <p className={styles.of} aria-hidden="true">
          <b>{measure}</b>
          {lines?.baseYear != null && <span>{words.sinceYear(lines.baseYear)}</span>}
        </p>
      )}
      <ul className={styles.cards} data-common={common} data-chart-ready="1">
        {cards.map(({ place, row }) => {
          const { name, note, cells } = rowWords(row, language);
          const [cell] = row.cells;
          const [told] = cells;
          if (!cell || !told) return null;
          const runs = lines?.runs.get(place.code) ?? [];
          const level = lines && cell.base?.year === lines.baseYear ? lines.level : null;
          const line =
            lines && cityLineScene([{ place, runs, dashed: false }], lines.years, LINE, { ...lines, level });
          const named = language === 'en' && told.unit === row.unit.symbol.en && row.unit.kind === 'count';
          const peak = !cell.change && row.unit.kind === 'count' ? peakOf(cell) : null;
          const fromBase = lines && cell.change?.from.year === lines.baseYear;
          const province = dataset.place.get(place.parentCode)?.shortName[language] ?? '';
          return (
            <li key={place.code} className={styles.card}>
              <h2>
                <ViewLink
                  to={{ screen: 'city', cityCode: place.code }}
                  style={{ color: `var(--${place.colour}t)` }}
                >
                  {place.shortName[language]}
                </ViewLink>
                <span>{ui.home.cardMeasure(told.year, name, note)}</span>
              </h2>
              <p className={styles.number}>
                <strong>{told.value}</strong> {!named && told.unit}
              </p>
              {line && (
                <div className={styles.spark} aria-hidden="true">
                  <ScenePicture scene={line} />
                </div>
              )}
              <p className={styles.facts}>
                <span>
                  {peak ? (
                    <>
                      <b>{ui.city.percent(`−${Math.round(peak.fall)}`)}</b>{' '}
                      <span>{words.sincePeak(peak.figure.year)}</span>
                    </>
                  ) : (
                    <>
                      {told.change !== '' ? <b>{told.change}</b> : ui.city.onlyYear(cell.figure.year)}{' '}
                      <span data-base={fromBase || !cell.change}>
                        {fromBase
                          ? words.sinceBase(lines.years.from)
                          : cell.change?.how === 'percent'
                            ? words.sinceYear(cell.change.from.year)
                            : told.since}
                      </span>
                    </>
                  )}
                </span>
                {told.inProvince?.of && (
                  <span>{words.rank(province, told.inProvince.of, told.inProvince.place)}</span>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
