import { type ReactNode, useMemo } from 'react';
import type { CitiesTaken } from '@/publish/citiesFile';
import { Facts } from '@/ui/Facts';
import { ViewHeading } from '@/ui/ViewHeading';
import { YChoice } from '@/view/PairChoices';
import { useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { STRIP_WORDS } from '@/wording/pages/stripWords';
import { StripFigure, StripPlayer } from './StripFigure';
import { StripTable } from './StripTable';
import styles from './strip.module.css';
import { stripTaken } from './stripFile';
import type { StripView } from './stripView';

interface StripPageProps {
  readonly view: StripView;
  /** The views of the indicator. */
  readonly views: ReactNode;
  /** The tools for what can be taken from the picture. */
  readonly tools: (taken: CitiesTaken) => ReactNode;
}

/** An indicator city by city: finding, year, lanes and years, table, caveat, source. */
export function StripPage({ view, views, tools }: StripPageProps) {
  const { ui, terms, language } = useWording();
  const { pair, text } = view;
  const words = STRIP_WORDS[language];
  const taken = useMemo(() => stripTaken(view, ui.among.source), [view, ui]);
  return (
    <>
      <ViewHeading
        title={text.title}
        facts={<Facts facts={text.facts} separator={terms.space} />}
        views={views}
        finding={text.finding}
        namedAbove
      />
      <div className={styles.tools}>
        <StripPlayer view={view} />
        <YChoice pair={pair} label={CITIES_WORDS[language].by} />
        <div className={styles.takeaway} data-control>
          {tools(taken)}
        </div>
      </div>
      <div className={styles.columns}>
        <StripFigure view={view} />
        <aside>
          <StripTable view={view} />
          <p>{text.how}</p>
          {view.strip.rows.length > 0 && (
            <p>
              {words.below} {text.detail}
            </p>
          )}
        </aside>
      </div>
      <div className={styles.caveat}>
        {text.notes.length === 0 ? (
          <p>{text.caveat}</p>
        ) : (
          <details>
            <summary>
              {text.caveat} <span className={styles.door}>{words.more(text.notes.length)}</span>
            </summary>
            {text.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </details>
        )}
      </div>
      <p className={styles.source}>{ui.sources + terms.colon + ui.among.source}</p>
    </>
  );
}
