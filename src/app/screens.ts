import type { ComponentType } from 'react';
import type { Screen } from '@/view/choices';
import type { ScreenProps } from './screenProps';

/** A page, or the chart alone in the frame of another page. */
export type PageName = Screen | 'embed';

type Page = ComponentType<ScreenProps>;

const LOADERS: Record<PageName, () => Promise<Page>> = {
  overview: () => import('./OverviewScreen').then((module) => module.OverviewScreen),
  explore: () => import('./ExploreScreen').then((module) => module.ExploreScreen),
  compare: () => import('./CompareScreen').then((module) => module.CompareScreen),
  multiples: () => import('./MultiplesScreen').then((module) => module.MultiplesScreen),
  targets: () => import('./TargetsScreen').then((module) => module.TargetsScreen),
  coverage: () => import('./CoverageScreen').then((module) => module.CoverageScreen),
  sources: () => import('./SourcesScreen').then((module) => module.SourcesScreen),
  embed: () => import('./EmbedScreen').then((module) => module.EmbedScreen),
};

const LOADED = new Map<PageName, Page>();

/** Loads a page once: beside the data, when it is opened, or while the reader points at its name. */
export async function loadScreen(name: PageName): Promise<Page> {
  const page = LOADED.get(name) ?? (await LOADERS[name]());
  LOADED.set(name, page);
  return page;
}

/** A page that is there already. */
export const loadedScreen = (name: PageName): Page | undefined => LOADED.get(name);
