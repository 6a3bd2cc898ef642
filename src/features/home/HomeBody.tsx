import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/dataset';
import { NATURES } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { chartText } from '@/narrative/chartText';
import { findingSentence } from '@/narrative/finding/findingSentence';
import { trendFinding } from '@/query/finding/trendFinding';
import type { HomeBoard } from '@/query/home/homeBoard';
import { select } from '@/query/selection/selection';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { AimTable } from './AimTable';
import { CityCards } from './CityCards';
import styles from './home.module.css';
import { NewDocuments } from './NewDocuments';

interface HomeBodyProps {
  readonly dataset: Dataset;
  readonly board: HomeBoard;
  /** Shows the comparisons to a room. */
  readonly present: ReactNode;
  /** The comparisons as cards. */
  readonly children: ReactNode;
}

/** What the first page says of a stage: cards of the cities, comparisons, targets, documents, what is not held. */
export function HomeBody({ dataset, board, present, children }: HomeBodyProps) {
  const { ui, language, sentences, terms } = useWording();
  const { stageId } = useViewFields('stageId');
  const words = ui.home;
  const stage = dataset.stage.get(stageId)?.name[language] ?? ui.allStages;
  const cities = dataset.places.filter(isCity).length;
  const compared = board.multiples.length > 0;
  const absent = board.absent.map(({ indicator, places }) =>
    words.absentOf(
      sentences.joinPlaces(places.map(({ shortName }) => shortName[language])),
      indicator.name[language],
    ),
  );
  return (
    <>
      <CityCards dataset={dataset} cards={board.cards} />
      <section>
        <div className={styles.head}>
          <h2>{compared ? words.compared(stage, cities) : words.heldOf(stage)}</h2>
          <div className={styles.doorsOfHead}>
            {compared && present}
            <ViewLink to={{ screen: 'indicator' }}>{words.allIndicators}</ViewLink>
          </div>
        </div>
        {compared ? children : <p className={styles.line}>{words.none}</p>}
      </section>
      {board.beside.length > 0 && (
        <section className={compared ? styles.section : undefined}>
          {compared && <h2>{words.beside}</h2>}
          <ul className={styles.beside}>
            {board.beside.map(({ id, name }) => (
              <li key={id}>
                <ViewLink to={{ screen: 'indicator', indicatorId: id }}>{name[language]}</ViewLink>
                <span>{newestWords(dataset, id, language)}</span>
              </li>
            ))}
          </ul>
          {board.beside.length < board.besideCount && (
            <p className={styles.line}>
              {words.besideOf(board.beside.length, board.besideCount)}
              {terms.colon}
              <ViewLink to={{ screen: 'indicator' }}>{words.allIndicators}</ViewLink>
            </p>
          )}
        </section>
      )}
      <div className={styles.columns}>
        <AimTable dataset={dataset} stage={stage} aims={board.aims} all={board.aimCount} />
        <NewDocuments dataset={dataset} documents={board.documents} />
      </div>
      <p className={styles.absent}>
        {absent.length > 0 && words.absent(absent)}{' '}
        <ViewLink to={{ screen: 'data', section: 'coverage' }}>{words.coverage}</ViewLink>
      </p>
      <nav className={styles.doors} aria-label={ui.screenNames.data}>
        <ViewLink to={{ screen: 'data', section: 'downloads' }}>{ui.sectionNames.downloads}</ViewLink>
        <ViewLink to={{ screen: 'data', section: 'glossary' }}>{ui.sectionNames.glossary}</ViewLink>
        <ViewLink to={{ screen: 'data', section: 'about' }}>{words.about}</ViewLink>
      </nav>
    </>
  );
}

function newestWords(dataset: Dataset, indicatorId: string, language: 'zh' | 'en'): string {
  const placeCodes = dataset.places.filter(isCity).map(({ code }) => code);
  const everything = { natures: NATURES, fromYear: null, toYear: null, withFamily: false };
  const selection = select(dataset, { ...everything, indicatorId, placeCodes });
  const finding = selection && trendFinding(selection);
  return finding ? findingSentence(finding, chartText(dataset, selection, language)) : '';
}
