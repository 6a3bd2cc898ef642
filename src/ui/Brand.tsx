/** The sign of the app: the four marks, in the colours of the cities it began with. */
export function Brand({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx={6} cy={6} r={4.5} fill="var(--nc)" />
      <path
        d="M18,1.2L22.8,6L18,10.8L13.2,6Z"
        fill="var(--surface)"
        stroke="var(--gz)"
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
      <rect
        x={2.3}
        y={14.3}
        width={7.4}
        height={7.4}
        fill="var(--surface)"
        stroke="var(--jm)"
        strokeWidth={1.6}
      />
      <circle cx={18} cy={18} r={4.3} fill="var(--surface)" stroke="var(--fz)" strokeWidth={1.6} />
      <path d="M18,13.7A4.3,4.3 0 0 0 18,22.3Z" fill="var(--fz)" />
    </svg>
  );
}
