import { Fragment, type ReactNode, useRef } from 'react';
import { isTranslated } from '@/lib/isTranslated';
import { useView } from '@/view/ViewContext';
import { ErrorBoundary } from './ErrorBoundary';

/**
 * What holds the app when a part of it fails: another view is tried anew. Where a translator has changed the words, which
 * the app then can't change without leaving old numbers or failing, every view is drawn afresh.
 */
export function Guarded({ children }: { readonly children: ReactNode }) {
  const view = useView();
  const drawn = useRef({ view, afresh: 0 });
  if (drawn.current.view !== view)
    drawn.current = { view, afresh: drawn.current.afresh + (isTranslated() ? 1 : 0) };
  return (
    <ErrorBoundary of={view}>
      <Fragment key={drawn.current.afresh}>{children}</Fragment>
    </ErrorBoundary>
  );
}
