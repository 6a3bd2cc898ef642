import type { ChartKind } from '@/view/view';

const PATHS: Record<ChartKind, string> = {
  trend: 'M3 16L8 10L12 13L18 5M15.5 4.5H18.5V7.5',
  comparison: 'M4 4V17M4 6H15M4 10.5H11M4 15H17',
  table: 'M3 4.5H18V16.5H3ZM3 8.5H18M8.5 8.5V16.5',
};

/** A way of looking as a small drawing, for the tabs of a phone. */
export function KindIcon({ kind }: { readonly kind: ChartKind }) {
  return (
    <svg
      width={21}
      height={21}
      viewBox="0 0 21 21"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[kind]} />
    </svg>
  );
}
