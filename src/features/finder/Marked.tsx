import type { Dataset } from '@/domain/dataset';
import { finderIndexOf } from '@/query/finder/finderIndex';
import { matchRanges } from '@/query/finder/matchRanges';

interface MarkedProps {
  readonly text: string;
  readonly words: readonly string[];
  readonly dataset: Dataset;
}

/** A text with what answers the query set in bold. */
export function Marked({ text, words, dataset }: MarkedProps) {
  if (words.length === 0) return text;
  const ranges = matchRanges(text, words, finderIndexOf(dataset).letters);
  let at = 0;
  const parts = ranges.map(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return [before, <b key={from}>{text.slice(from, to)}</b>];
  });
  return [...parts, text.slice(at)];
}
