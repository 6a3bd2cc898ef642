import type { Screen } from './choices';
import type { View } from './view';

const WITH_ROWS: readonly Screen[] = ['home', 'indicator', 'city', 'report'];

/** Whether the charts of a page are shown to a room. */
export const isPresented = ({
  present,
  embed,
  screen,
}: Pick<View, 'present' | 'embed' | 'screen'>): boolean => present && !embed && WITH_ROWS.includes(screen);
