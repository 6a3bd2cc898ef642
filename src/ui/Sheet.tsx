import type { ReactNode } from 'react';

interface SheetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly position: 'bottom' | 'right';
  readonly children: ReactNode;
}

/** Stand-in until the drawer is written; the properties are those that callers use. */
export function Sheet({ opened, title, children }: SheetProps) {
  return opened ? <section aria-label={title}>{children}</section> : null;
}
