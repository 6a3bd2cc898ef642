import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './hitLayer.module.css';

/** A thing in a picture that can be pointed at, in pixels of the picture. */
export interface Hit {
  readonly id: string;
  /** What it is, in full, for a screen reader. */
  readonly name: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

interface HitLayerProps {
  readonly label: string;
  readonly description: string;
  /** In the order in which arrow keys walk. */
  readonly hits: readonly Hit[];
  /** The one that is pressed; any other id: none. */
  readonly chosenId: string;
  /** Pointed at or focused; null: no longer. */
  readonly onPoint: (id: string | null) => void;
  readonly onPress: (id: string) => void;
  /** Beneath the buttons. */
  readonly under?: ReactNode;
  /** Above them. */
  readonly over?: ReactNode;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A transparent button over every thing of a picture; arrow keys, Home and End walk them, one of them is a tab stop. */
export function HitLayer({
  label,
  description,
  hits,
  chosenId,
  onPoint,
  onPress,
  under,
  over,
}: HitLayerProps) {
  const layer = useRef<HTMLFieldSetElement>(null);
  const stop = hits.find(({ id }) => id === chosenId) ?? hits[0];
  const walk = (event: KeyboardEvent, at: number) => {
    if (event.key === 'Escape') onPoint(null);
    const step = STEPS[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? hits.length - 1 : step ? at + step : -1;
    const next = hits[to];
    if (!next) return;
    event.preventDefault();
    layer.current?.querySelector<HTMLElement>(`[data-figure="${CSS.escape(next.id)}"]`)?.focus();
  };
  return (
    <fieldset ref={layer} className={styles.layer} aria-label={label} aria-description={description}>
      {under}
      {hits.map(({ id, name, box }, at) => (
        <button
          key={id}
          type="button"
          data-figure={id}
          className={styles.hit}
          tabIndex={id === stop?.id ? 0 : -1}
          style={{
            left: box.left,
            top: box.top,
            width: box.right - box.left,
            height: box.bottom - box.top,
          }}
          aria-label={name}
          aria-pressed={id === chosenId}
          onClick={() => onPress(id)}
          onKeyDown={(event) => walk(event, at)}
          onFocus={() => onPoint(id)}
          onBlur={() => onPoint(null)}
          onPointerEnter={() => onPoint(id)}
          onPointerLeave={() => onPoint(null)}
        />
      ))}
      {over}
    </fieldset>
  );
}
