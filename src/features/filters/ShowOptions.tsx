import { memo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { NATURES, type Nature } from '@/domain/observation';
import { Shapes } from '@/graphics/glyph/Mark';
import { natureShapes } from '@/graphics/glyph/markShapes';
import { indicatorsApart, relatedIndicators } from '@/query/selection/selection';
import { CheckBox } from '@/ui/CheckBox';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './filters.module.css';

interface ShowOptionsProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
}

/** Which natures to show, each with its mark, whether near definitions join in, and whether only what is comparable stays. */
export const ShowOptions = memo(function ShowOptions({ dataset, indicator: shown }: ShowOptionsProps) {
  const view = useViewFields('natures', 'withFamily', 'strict');
  const change = useChangeView();
  const { ui, terms, language } = useWording();
  const related = [
    ...relatedIndicators(dataset, shown).filter((indicator) => dataset.holdingsOf.has(indicator.id)),
    ...indicatorsApart(dataset, shown).flat(),
  ];
  const toggle = (nature: Nature, on: boolean) =>
    change({ natures: NATURES.filter((one) => (one === nature ? on : view.natures.includes(one))) });
  return (
    <section aria-label={ui.show} className={styles.options}>
      <h2 className={styles.heading}>{ui.show}</h2>
      <div className={styles.natures}>
        {NATURES.map((nature) => (
          <CheckBox
            key={nature}
            checked={view.natures.includes(nature)}
            onChange={(on) => toggle(nature, on)}
          >
            <NatureMark nature={nature} />
            <span className={styles.nature}>{terms.nature[nature]}</span>
          </CheckBox>
        ))}
      </div>
      {related.length > 0 && (
        <>
          <CheckBox checked={view.withFamily} onChange={(withFamily) => change({ withFamily })}>
            {ui.family}
          </CheckBox>
          <p className={styles.hint}>
            {ui.familyHint(
              related
                .slice(0, 3)
                .map((indicator) => indicator.name[language])
                .join(terms.comma),
            )}
            {related.length > 3 ? '…' : ''}
          </p>
        </>
      )}
      <CheckBox checked={view.strict} onChange={(strict) => change({ strict })}>
        {ui.comparability.strict}
      </CheckBox>
      <p className={styles.hint}>{ui.comparability.strictHint}</p>
    </section>
  );
});

function NatureMark({ nature }: { nature: Nature }) {
  const shapes = natureShapes(nature);
  return (
    <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
      <Shapes shapes={shapes} ink="var(--ink2)" surface="transparent" />
    </svg>
  );
}
