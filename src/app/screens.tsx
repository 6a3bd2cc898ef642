import { type ComponentType, lazy } from 'react';
import type { Screen } from '@/view/view';
import type { ScreenProps } from './screenProps';

/** Each page, loaded when it is first opened. */
export const SCREEN_COMPONENTS: Record<Screen, ComponentType<ScreenProps>> = {
  overview: lazy(() => import('./OverviewScreen').then((page) => ({ default: page.OverviewScreen }))),
  explore: lazy(() => import('./ExploreScreen').then((page) => ({ default: page.ExploreScreen }))),
  compare: lazy(() => import('./CompareScreen').then((page) => ({ default: page.CompareScreen }))),
  multiples: lazy(() => import('./MultiplesScreen').then((page) => ({ default: page.MultiplesScreen }))),
  targets: lazy(() => import('./TargetsScreen').then((page) => ({ default: page.TargetsScreen }))),
  coverage: lazy(() => import('./CoverageScreen').then((page) => ({ default: page.CoverageScreen }))),
  sources: lazy(() => import('./SourcesScreen').then((page) => ({ default: page.SourcesScreen }))),
};
