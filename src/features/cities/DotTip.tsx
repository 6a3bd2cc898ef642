import type { PlacedFigure } from '@/graphics/cities/placedFigures';
import { type DisplayUnit, displayUnit, withUnit } from '@/lib/numberFormat';
import { numberText } from '@/narrative/cities/citiesText';
import type { NamedCity } from '@/query/panel/namedCities';
import { type Relation, type RelationFrame, SIZE_KEY } from '@/query/panel/relation';
import { useWording } from '@/view/ViewContext';
import styles from './cities.module.css';
import { TipHead } from './TipHead';

interface DotTipProps {
  readonly relation: Relation;
  readonly frame: RelationFrame;
  readonly named: readonly NamedCity[];
  readonly pointed: PlacedFigure;
  readonly display: { readonly x: DisplayUnit; readonly y: DisplayUnit };
}

/** The city pointed at, by both measures, and the population that its dot stands for. */
export function DotTip({ relation, frame, named, pointed, display }: DotTipProps) {
  const { ui, terms, language } = useWording();
  const dot = frame.dots.find(({ city }) => city.code === pointed.code);
  if (!dot) return null;
  const { populationUnit } = relation;
  const people = populationUnit && displayUnit(populationUnit, dot.population?.value ?? 0, language);
  const isSide = [relation.x, relation.y].some(({ choice }) => choice.id === SIZE_KEY);
  return (
    <>
      <TipHead catalogue={relation.catalogue} named={named} code={dot.city.code} year={frame.year} />
      {(['y', 'x'] as const).map((side) => (
        <p key={side} className={styles.tipPair}>
          <span>{relation[side].choice.name[language]}</span>
          <strong>{withUnit(numberText(dot[side], display[side]), display[side])}</strong>
        </p>
      ))}
      {dot.population && people && !isSide && (
        <p className={styles.tipPair}>
          <span>
            {dot.population.year === frame.year
              ? ui.allCities.population
              : [ui.allCities.population, dot.population.year].join(terms.space)}
          </span>
          <strong>{withUnit(numberText(dot.population, people), people)}</strong>
        </p>
      )}
    </>
  );
}
