import type { Scene } from '@/graphics/scene/scene';

/** The room of a picture in the pixels that it is drawn in, before it is enlarged. */
export interface SlideRoom {
  readonly width: number;
  readonly height: number;
}

/** What a slide says and shows. */
export interface SlideContent {
  /** Of what the picture is. */
  readonly id: string;
  readonly name: string;
  /** Years, unit, where the axis begins. */
  readonly facts: readonly string[];
  readonly finding: string;
  readonly caveat: string;
  readonly source: string;
  readonly alt: string;
  /** The place that is brought forward; empty: none. */
  readonly forward: string;
  /** Draws the picture; it may be higher than its room where its rows need that. Null: words alone. */
  readonly draw: ((room: SlideRoom) => Scene) | null;
  /** The paragraphs of a slide of words. */
  readonly words?: readonly string[];
}
