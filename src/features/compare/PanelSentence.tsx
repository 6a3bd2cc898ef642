import { useId, useState } from 'react';
import type { Figure } from '@/narrative/figure';
import { panelSentence } from '@/narrative/panel/panelSentence';
import { useWording } from '@/view/ViewContext';
import styles from './compare.module.css';

/** What the figures of a panel differ in, the gravest first; the rest at a click. */
export function PanelSentence({ figure }: { figure: Figure }) {
  const { ui } = useWording();
  const [whole, setWhole] = useState(false);
  const id = useId();
  const { brief, left } = panelSentence(figure);
  return (
    <p className={styles.sentence}>
      <span id={id}>{whole ? figure.sentence : brief}</span>
      {left > 0 && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={whole}
          aria-controls={id}
          onClick={() => setWhole(!whole)}
        >
          {whole ? ui.compare.lessDiffers : ui.compare.moreDiffers(left)}
        </button>
      )}
    </p>
  );
}
