import { memo, useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { RowSize } from '@/graphics/pictures/rowScene';
import { overviewSentence } from '@/narrative/overview/overviewSentence';
import { overviewText } from '@/narrative/overview/overviewText';
import { placingWords, standardsWords } from '@/narrative/overview/standingWords';
import type { OverviewFigure } from '@/query/overview/overviewFigure';
import type { YearExtent } from '@/query/selection/selection';
import { useChangeView } from '@/view/ViewContext';
import { CityCell } from './CityCell';
import { CountryCell } from './CountryCell';
import styles from './overview.module.css';
import { YearsPicture } from './YearsPicture';

interface FigureRowProps {
  readonly dataset: Dataset;
  readonly figure: OverviewFigure;
  readonly years: YearExtent;
  readonly size: RowSize;
  readonly focusPlace: string;
  readonly language: Language;
  /** Level of the heading: under the page's title, or under that of a stage. */
  readonly level: 2 | 3;
}

/** One indicator: name and order of the cities, each city's figure, the country, the years, and a sentence. */
export const FigureRow = memo(function FigureRow({
  dataset,
  figure,
  years,
  size,
  focusPlace,
  language,
  level,
}: FigureRowProps) {
  const change = useChangeView();
  const text = useMemo(() => overviewText(dataset, figure, language), [dataset, figure, language]);
  const { indicator, ranking } = figure;
  const { ui, sentences } = text.wording;
  const name = indicator.name[language];
  const Heading = `h${level}` as const;
  return (
    <li className={styles.row} data-indicator={indicator.id}>
      <div className={styles.name}>
        <Heading>
          <button
            type="button"
            aria-label={ui.overview.openIndicator(name)}
            onClick={() =>
              change({ screen: 'indicator', kind: 'trend', indicatorId: indicator.id, topicId: '' })
            }
          >
            {name}
          </button>
        </Heading>
        <span className={styles.unit}>
          <span className="visually-hidden">{sentences.unit('')}</span>
          {text.display.symbol}
        </span>
        <p data-warn={ranking.kind === 'notRanked' || undefined}>{placingWords(figure, text)}</p>
        {standardsWords(figure, text).map((words) => (
          <p key={words} className={styles.standard}>
            {words}
          </p>
        ))}
      </div>
      <ul className={styles.cities}>
        {figure.cities.map((standing) => (
          <CityCell key={standing.place.code} figure={figure} standing={standing} text={text} />
        ))}
      </ul>
      <CountryCell figure={figure} text={text} />
      <YearsPicture figure={figure} years={years} size={size} text={text} />
      <p className={styles.sentence}>{overviewSentence(figure, focusPlace, text)}</p>
    </li>
  );
});
