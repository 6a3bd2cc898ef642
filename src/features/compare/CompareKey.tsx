import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { boardKey } from '@/graphics/dots/boardKey';
import { barShapes } from '@/graphics/glyph/barShapes';
import { Mark, Shapes } from '@/graphics/glyph/Mark';
import type { KeyEntry } from '@/graphics/glyph/markKey';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { useWording } from '@/view/ViewContext';
import styles from './options.module.css';

interface CompareKeyProps {
  readonly dataset: Dataset;
  readonly panels: readonly ComparePanel[];
}

/** The marks that the panels use and no switch shows, each in words. */
export function CompareKey({ dataset, panels }: CompareKeyProps) {
  const { ui, language } = useWording();
  const entries = useMemo(() => boardKey(dataset, panels, language), [dataset, panels, language]);
  if (entries.length === 0) return null;
  return (
    <section aria-label={ui.compare.marks}>
      <h2 className={styles.heading}>{ui.compare.marks}</h2>
      <ul className={styles.key}>
        {entries.map((entry) => (
          <li key={entry.name}>
            <Sample entry={entry} />
            <span>{entry.name === 'part' ? ui.compare.partBar : ui.key[entry.name]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SURFACE = 'var(--markpaper, var(--page))';

function Sample({ entry: { name, observation, axis, link } }: { entry: KeyEntry }) {
  if (link === 'standard')
    return (
      <svg width={48} height={24} viewBox="-24 -12 48 24" aria-hidden="true">
        <line y1={-9} y2={9} stroke="var(--ink2)" strokeWidth={1} shapeRendering="crispEdges" />
      </svg>
    );
  if (!observation) return null;
  if (name === 'part')
    return (
      <svg width={48} height={24} viewBox="-10 -12 48 24" aria-hidden="true">
        <Shapes shapes={barShapes(observation, 28, 12)} ink="var(--ink2)" surface={SURFACE} />
      </svg>
    );
  return (
    <Mark
      observation={observation}
      axis={axis}
      colour="var(--ink2)"
      surface={SURFACE}
      width={48}
      height={24}
    />
  );
}
