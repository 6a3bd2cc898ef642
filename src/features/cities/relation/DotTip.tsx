import type { CitiesScatterSpec } from '@/graphics/cities/citiesScatterPlot';
import type { PlacedFigure } from '@/graphics/cities/placedFigures';
import { displayUnit, withUnit } from '@/lib/numberFormat';
import { numberText } from '@/narrative/cities/citiesText';
import { TipHead } from '@/picture/TipHead';
import styles from '@/picture/tip.module.css';
import { useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';

interface DotTipProps {
  readonly spec: CitiesScatterSpec;
  readonly pointed: PlacedFigure;
}

/** The city pointed at, by both measures, and the population that its dot stands for. */
export function DotTip({ spec, pointed }: DotTipProps) {
  const { terms, language } = useWording();
  const { relation, frame, named, display } = spec;
  const dot = frame.dots.find(({ city }) => city.code === pointed.code);
  if (!dot) return null;
  const { x, y, size } = relation;
  const people = size && displayUnit(size.unit, dot.population?.value ?? 0, language);
  const isSide = [x, y].some(({ choice }) => choice.id === size?.choice.id);
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
              ? CITIES_WORDS[language].population
              : [CITIES_WORDS[language].population, dot.population.year].join(terms.space)}
          </span>
          <strong>{withUnit(numberText(dot.population, people), people)}</strong>
        </p>
      )}
    </>
  );
}
