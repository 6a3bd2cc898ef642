/** A dot of a swarm: where it stands along the axis, and how large it is. */
export interface SwarmDot {
  readonly x: number;
  readonly radius: number;
}

const APART = 1.4;
const STEP = 1;

/**
 * How far each dot stands above (−) or below (+) the middle of its lane, so that none covers another: as near to the
 * middle as there is room. Larger dots are placed first, then from the left.
 */
export function swarm(dots: readonly SwarmDot[]): readonly number[] {
  const offsets = new Map<number, number>();
  const order = dots
    .map((dot, at) => ({ ...dot, at }))
    .sort((a, b) => b.radius - a.radius || a.x - b.x || a.at - b.at);
  for (const dot of order) {
    const near = [...offsets].flatMap(([at, y]) => {
      const other = dots[at];
      const apart = (other?.radius ?? 0) + dot.radius + APART;
      return other && Math.abs(other.x - dot.x) < apart ? [{ x: other.x, y, apart }] : [];
    });
    const isFree = (y: number) =>
      near.every((other) => Math.hypot(other.x - dot.x, other.y - y) >= other.apart);
    let away = 0;
    while (!isFree(away) && !isFree(-away)) away += STEP;
    offsets.set(dot.at, isFree(-away) ? -away || 0 : away);
  }
  return dots.map((_, at) => offsets.get(at) ?? 0);
}
