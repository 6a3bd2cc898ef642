/** The sign of finding. */
export function Magnifier() {
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="M11.2 6.6a4.6 4.6 0 1 1-9.2 0a4.6 4.6 0 0 1 9.2 0ZM10 10L14.2 14.2"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
      />
    </svg>
  );
}
