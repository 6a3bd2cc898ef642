import { type ComponentType, lazy } from 'react';
import type { Screen } from '@/view/view';
import type { ScreenProps } from './screenProps';

type Load = () => Promise<{ default: ComponentType<ScreenProps> }>;

const LOADERS: Record<Screen, Load> = {
  overview: () => import('./OverviewScreen').then((page) => ({ default: page.OverviewScreen })),
  explore: () => import('./ExploreScreen').then((page) => ({ default: page.ExploreScreen })),
  compare: () => import('./CompareScreen').then((page) => ({ default: page.CompareScreen })),
  multiples: () => import('./MultiplesScreen').then((page) => ({ default: page.MultiplesScreen })),
  targets: () => import('./TargetsScreen').then((page) => ({ default: page.TargetsScreen })),
  coverage: () => import('./CoverageScreen').then((page) => ({ default: page.CoverageScreen })),
  sources: () => import('./SourcesScreen').then((page) => ({ default: page.SourcesScreen })),
};

/** Each page, loaded when it is first opened. */
export const SCREEN_COMPONENTS: Record<Screen, ComponentType<ScreenProps>> = {
  overview: lazy(LOADERS.overview),
  explore: lazy(LOADERS.explore),
  compare: lazy(LOADERS.compare),
  multiples: lazy(LOADERS.multiples),
  targets: lazy(LOADERS.targets),
  coverage: lazy(LOADERS.coverage),
  sources: lazy(LOADERS.sources),
};

/** Starts loading a page, beside the data or while the reader points at its name. */
export function preloadScreen(screen: Screen): void {
  LOADERS[screen]().catch(() => undefined);
}
