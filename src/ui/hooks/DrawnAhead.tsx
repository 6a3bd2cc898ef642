import { createContext, type ReactNode, useEffect, useRef } from 'react';

/** How a page is drawn before there is a window, or where such a page already stands. */
interface Ahead {
  /** The width that elements take; 0: none is drawn so. */
  readonly width: number;
  /** Whether everything is drawn at once, also what else follows the picture. */
  readonly whole: boolean;
}

export const DrawnAhead = createContext<Ahead>({ width: 0, whole: false });

/** Takes the place of a page that was drawn ahead: whole the first time, from then on as elsewhere. */
export function TakesOver({ children }: { readonly children: ReactNode }) {
  const ahead = useRef({ width: 0, whole: true });
  useEffect(() => {
    ahead.current.whole = false;
  }, []);
  return <DrawnAhead value={ahead.current}>{children}</DrawnAhead>;
}
