import { KIND_SIZE, OWN_SIZE, type OwnFigures } from '../figures/ownFigures';

/** A part of the figures of a table: of each column a stretch. */
export type FigurePiece = Omit<OwnFigures, 'count'>;

/** How long the columns of figures are, and in how many pieces they are kept. */
export interface PieceSizes {
  readonly count: number;
  readonly kinds: number;
  readonly pieces: number;
}

/** Figures of a piece: so few that copying them leaves the page free. */
const MOST_FIGURES = 20_000;
const MOST_KINDS = (MOST_FIGURES * OWN_SIZE) / KIND_SIZE;
const MOST_CHARACTERS = 400_000;

/** In how many pieces figures are kept: at least one. */
export function pieceSizes({ count, kinds, words }: OwnFigures): PieceSizes {
  const inKinds = kinds.length / KIND_SIZE;
  const pieces = Math.ceil(
    Math.max(1, count / MOST_FIGURES, inKinds / MOST_KINDS, words.length / MOST_CHARACTERS),
  );
  return { count, kinds: inKinds, pieces };
}

/** One of the pieces of figures. */
export function pieceOf(
  { words, fields, kinds, value, resolution }: OwnFigures,
  at: number,
  sizes: PieceSizes,
): FigurePiece {
  const from = cutsOf(sizes, at);
  const to = cutsOf(sizes, at + 1);
  const character = (cut: number) => Math.floor((words.length * cut) / sizes.pieces);
  return {
    words: words.slice(character(at), character(at + 1)),
    fields: fields.slice(from.count * OWN_SIZE, to.count * OWN_SIZE),
    kinds: kinds.slice(from.kinds * KIND_SIZE, to.kinds * KIND_SIZE),
    value: value.slice(from.count, to.count),
    resolution: resolution.slice(from.count, to.count),
  };
}

/** Figures that are put together again from their pieces, which may come in any order. */
export class JoinedFigures {
  private readonly words: string[] = [];
  private readonly fields: Int32Array<ArrayBuffer>;
  private readonly kinds: Int32Array<ArrayBuffer>;
  private readonly value: Float64Array<ArrayBuffer>;
  private readonly resolution: Float64Array<ArrayBuffer>;

  constructor(private readonly sizes: PieceSizes) {
    this.fields = new Int32Array(sizes.count * OWN_SIZE);
    this.kinds = new Int32Array(sizes.kinds * KIND_SIZE);
    this.value = new Float64Array(sizes.count);
    this.resolution = new Float64Array(sizes.count);
  }

  /** Puts a piece where it belongs. */
  put(piece: FigurePiece, at: number): void {
    const { count, kinds } = cutsOf(this.sizes, at);
    this.words[at] = piece.words;
    this.fields.set(piece.fields, count * OWN_SIZE);
    this.kinds.set(piece.kinds, kinds * KIND_SIZE);
    this.value.set(piece.value, count);
    this.resolution.set(piece.resolution, count);
  }

  /** The figures, once every piece was put. */
  finish(): OwnFigures {
    const { fields, kinds, value, resolution } = this;
    return { count: this.sizes.count, words: this.words.join(''), fields, kinds, value, resolution };
  }
}

/** Where a piece begins. */
const cutsOf = ({ count, kinds, pieces }: PieceSizes, at: number) => ({
  count: Math.floor((count * at) / pieces),
  kinds: Math.floor((kinds * at) / pieces),
});
