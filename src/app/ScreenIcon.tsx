import type { Screen } from '@/view/choices';

const PATHS: Record<Screen, string> = {
  overview: 'M3 3.5H9V9H3ZM12 3.5H18V6.5H12ZM12 9.5H18V17.5H12ZM3 12H9V17.5H3Z',
  explore: 'M3 16L8 10L12 13L18 5M15.5 4.5H18.5V7.5',
  compare: 'M4 4V17M4 6H15M4 10.5H11M4 15H17',
  multiples: 'M3 4H7V8H3ZM8.5 4H12.5V8H8.5ZM14 4H18V8H14ZM3 12H7V16H3ZM8.5 12H12.5V16H8.5ZM14 12H18V16H14Z',
  targets: 'M10.5 3L18 10.5L10.5 18L3 10.5ZM10.5 9.4V11.6M9.4 10.5H11.6',
  coverage: 'M3 5H4.5M7.5 5H9M12 5H13.5M16.5 5H18M3 10.5H4.5M12 10.5H13.5M7.5 16H9M12 16H13.5M16.5 16H18',
  sources: 'M5 3H12.5L16.5 7V18H5ZM8 10H13.5M8 13.5H13.5',
};

/** A page as a small drawing, for the tabs of a phone. */
export function ScreenIcon({ screen }: { readonly screen: Screen }) {
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
      <path d={PATHS[screen]} />
    </svg>
  );
}
