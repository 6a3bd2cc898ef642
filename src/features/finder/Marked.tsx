import { matchRanges } from '@/query/finder/matchRanges';

interface MarkedProps {
  readonly text: string;
  readonly words: readonly string[];
}

/** A text with what answers the query set in bold. */
export function Marked({ text, words }: MarkedProps) {
  let at = 0;
  const parts = matchRanges(text, words).map(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return [before, <b key={from}>{text.slice(from, to)}</b>];
  });
  return [...parts, text.slice(at)];
}
