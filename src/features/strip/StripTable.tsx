import { useState } from 'react';
import { asFineAs } from '@/lib/asFineAs';
import { numberText } from '@/narrative/cities/citiesText';
import { changeText } from '@/narrative/strip/stripText';
import type { NoPanelRank, PanelRank } from '@/query/panel/panelRank';
import type { StripCity } from '@/query/panel/strip';
import { Button } from '@/ui/Button';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { STRIP_WORDS } from '@/wording/pages/stripWords';
import { isUndecided } from '@/wording/panel/panelRankWords';
import { PANEL_WORDS } from '@/wording/panel/panelWords';
import styles from './strip.module.css';
import type { StripView } from './stripView';

/** The cities compared, on demand every city of their provinces: value, ranks, change since the first year. */
export function StripTable({ view }: { readonly view: StripView }) {
  const { language } = useWording();
  const words = STRIP_WORDS[language];
  const { strip, named, display } = view;
  const [all, setAll] = useState(false);
  const colours = new Map(named.map(({ code, colour }) => [code, colour]));
  const rows = strip.cities
    .filter(({ city }) => all || colours.has(city.code))
    .sort((a, b) => toldValue(b) - toldValue(a) || soundValue(b) - soundValue(a));
  return (
    <section className={styles.side} aria-label={CITIES_WORDS[language].table}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              <th scope="col">{strip.year}</th>
              <th scope="col">{words.inProvince}</th>
              <th scope="col">{words.inCountry}</th>
              {strip.since !== strip.year && <th scope="col">{words.since(strip.since)}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ city, figure, inProvince, inCountry, change }) => {
              const colour = colours.get(city.code);
              return (
                <tr key={city.code} data-named={colour !== undefined}>
                  <th
                    scope="row"
                    style={colour && colour !== 'other' ? { color: `var(--${colour}t)` } : undefined}
                  >
                    <ViewLink to={{ screen: 'city', cityCode: city.code }}>
                      {city.shortName[language]}
                    </ViewLink>
                  </th>
                  {figure?.doubtful ? (
                    <td>{words.doubtful}</td>
                  ) : (
                    <td className={styles.value} translate="no">
                      {figure ? numberText(figure, display) : '–'}
                    </td>
                  )}
                  <td>
                    <span className={styles.province}>
                      {strip.catalogue.provinces.get(city.provinceCode)?.[language]}
                    </span>{' '}
                    <Rank rank={inProvince} />
                  </td>
                  <td>
                    <Rank rank={inCountry} />
                  </td>
                  {strip.since !== strip.year && (
                    <td translate="no">{change?.kind === 'change' ? changeText(change, language) : '–'}</td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Button aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? CITIES_WORDS[language].fewRows : CITIES_WORDS[language].allRows(strip.cities.length)}
      </Button>
    </section>
  );
}

const soundValue = ({ figure }: StripCity): number =>
  figure && !figure.doubtful ? figure.value : Number.NEGATIVE_INFINITY;

/** As finely as it is told: what reads as less never stands above what reads as more. */
const toldValue = (city: StripCity): number => asFineAs(soundValue(city), city.figure?.resolution ?? 0);

/** A place among so many: shared where the same number is printed, a range where rounding hides the order. */
function Rank({ rank }: { readonly rank: PanelRank | NoPanelRank }) {
  const { language, terms } = useWording();
  if (rank.kind === 'none') return '–';
  const { place, level, equal, of } = rank;
  if (isUndecided({ level: level.length, equal, of })) return PANEL_WORDS[language].undecided;
  const isShared = level.length > 0 && level.length === equal;
  const text = level.length > equal ? terms.span(String(place), String(place + level.length)) : String(place);
  return (
    <span translate="no">
      <b>{isShared ? STRIP_WORDS[language].joint(text) : text}</b>/{of}
    </span>
  );
}
