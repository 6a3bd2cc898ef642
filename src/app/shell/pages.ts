import type { ComponentType } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Localized } from '@/domain/localized';
import type { Screen } from '@/view/choices';
import type { View } from '@/view/view';
import type { Wording } from '@/wording/wording';
import type { ScreenProps } from '../screens/screenProps';

type Page = ComponentType<ScreenProps>;

interface PageEntry {
  /** A small drawing for the tabs of a phone, as a path in a square of 21. */
  readonly icon: string;
  /** What of the data the page shows, for the name of the window; undefined: every stage. */
  readonly subject: (dataset: Dataset, view: View) => Localized | undefined;
  readonly load: () => Promise<Page>;
}

const stage: PageEntry['subject'] = ({ stage }, { stageId }) => stage.get(stageId)?.name;
const indicator: PageEntry['subject'] = ({ indicator }, { indicatorId }) => indicator.get(indicatorId)?.name;

/** The pages: an entry each, and a screen that is loaded when it is opened. */
export const PAGES: Readonly<Record<Screen, PageEntry>> = {
  overview: {
    icon: 'M3 3.5H9V9H3ZM12 3.5H18V6.5H12ZM12 9.5H18V17.5H12ZM3 12H9V17.5H3Z',
    subject: stage,
    load: () => import('../screens/OverviewScreen').then((module) => module.OverviewScreen),
  },
  explore: {
    icon: 'M3 16L8 10L12 13L18 5M15.5 4.5H18.5V7.5',
    subject: indicator,
    load: () => import('../screens/ExploreScreen').then((module) => module.ExploreScreen),
  },
  compare: {
    icon: 'M4 4V17M4 6H15M4 10.5H11M4 15H17',
    subject: stage,
    load: () => import('../screens/CompareScreen').then((module) => module.CompareScreen),
  },
  multiples: {
    icon: 'M3 4H7V8H3ZM8.5 4H12.5V8H8.5ZM14 4H18V8H14ZM3 12H7V16H3ZM8.5 12H12.5V16H8.5ZM14 12H18V16H14Z',
    subject: (dataset, view) => (view.grid === 'place' ? indicator : stage)(dataset, view),
    load: () => import('../screens/MultiplesScreen').then((module) => module.MultiplesScreen),
  },
  targets: {
    icon: 'M10.5 3L18 10.5L10.5 18L3 10.5ZM10.5 9.4V11.6M9.4 10.5H11.6',
    subject: stage,
    load: () => import('../screens/TargetsScreen').then((module) => module.TargetsScreen),
  },
  coverage: {
    icon: 'M3 5H4.5M7.5 5H9M12 5H13.5M16.5 5H18M3 10.5H4.5M12 10.5H13.5M7.5 16H9M12 16H13.5M16.5 16H18',
    subject: stage,
    load: () => import('../screens/CoverageScreen').then((module) => module.CoverageScreen),
  },
  sources: {
    icon: 'M5 3H12.5L16.5 7V18H5ZM8 10H13.5M8 13.5H13.5',
    subject: ({ source }, { sourceId }) => source.get(sourceId)?.title ?? { zh: '', en: '' },
    load: () => import('../screens/SourcesScreen').then((module) => module.SourcesScreen),
  },
};

/** A page, or the chart alone in the frame of another page. */
export type PageName = Screen | 'embed';

const LOADED = new Map<PageName, Page>();

const load = (name: PageName): Promise<Page> =>
  name === 'embed'
    ? import('../screens/EmbedScreen').then((module) => module.EmbedScreen)
    : PAGES[name].load();

/** Loads a page once: beside the data, when it is opened, or while the reader points at its name. */
export async function loadScreen(name: PageName): Promise<Page> {
  const page = LOADED.get(name) ?? (await load(name));
  LOADED.set(name, page);
  return page;
}

/** A page that is there already. */
export const loadedScreen = (name: PageName): Page | undefined => LOADED.get(name);

/**
 * The name of the window, for tabs, bookmarks and the history: what is shown, the page, the app. Without a dataset the
 * app in both languages.
 */
export function pageTitle(view: View, dataset: Dataset | undefined, { ui, language }: Wording): string {
  if (!dataset) return `${ui.appName} · ${ui.appNameOther}`;
  const subject = PAGES[view.screen].subject(dataset, view)?.[language] ?? ui.allStages;
  return [subject, ui.screenNames[view.screen], ui.appName].filter(Boolean).join(' · ');
}
