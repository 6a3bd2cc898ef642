import type { ComponentType } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Localized } from '@/domain/localized';
import { citySubject, shownCity } from '@/query/city/citySubject';
import type { Screen } from '@/view/choices';
import { isPresented } from '@/view/presented';
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
/** The indicator, or the rate that the picture of all cities shows of it. */
const indicator: PageEntry['subject'] = ({ indicator, panel }, { indicatorId, kind, secondMeasure }) => {
  const rateId = ['comparison', 'cities', 'relation'].includes(kind) ? secondMeasure.split(':')[1] : '';
  const rate = panel.catalogue?.rates.find(({ id }) => id === rateId);
  return (rate ?? indicator.get(indicatorId))?.name;
};

/** The pages: an entry each, and a screen that is loaded when it is opened. */
export const PAGES: Readonly<Record<Screen, PageEntry>> = {
  home: {
    icon: 'M3.5 9.5L10.5 3.5L17.5 9.5V17.5H12.5V12.5H8.5V17.5H3.5Z',
    subject: stage,
    load: () => import('../screens/HomeScreen').then((module) => module.HomeScreen),
  },
  indicator: {
    icon: 'M3 16L8 10L12 13L18 5M15.5 4.5H18.5V7.5',
    subject: indicator,
    load: () => import('../screens/IndicatorScreen').then((module) => module.IndicatorScreen),
  },
  city: {
    icon: 'M3 17.5V8.5H8.5V17.5M8.5 17.5V3.5H14V17.5M14 17.5V10.5H18V17.5M2 17.5H19',
    subject: (dataset, { cityCode }) => citySubject(dataset, shownCity(dataset, cityCode))?.shortName,
    load: () => import('../screens/CityScreen').then((module) => module.CityScreen),
  },
  targets: {
    icon: 'M10.5 3L18 10.5L10.5 18L3 10.5ZM10.5 9.4V11.6M9.4 10.5H11.6',
    subject: stage,
    load: () => import('../screens/TargetsScreen').then((module) => module.TargetsScreen),
  },
  report: {
    icon: 'M5 3H13L16.5 6.5V18H5ZM13 3V6.5H16.5M8 14.5V11.5M10.5 14.5V9.5M13 14.5V12.5',
    subject: () => undefined,
    load: () => import('../screens/report/ReportScreen').then((module) => module.ReportScreen),
  },
  data: {
    icon: 'M3.5 4H17.5V17.5H3.5ZM3.5 8.5H17.5M3.5 13H17.5M8.5 4V17.5',
    subject: ({ source }, { sourceId }) => source.get(sourceId)?.title,
    load: () => import('../screens/DataScreen').then((module) => module.DataScreen),
  },
};

/** A page, or the chart alone: in the frame of another page, or for a room. */
export type PageName = Screen | 'embed' | 'present';

/** The page that a view opens. */
export function pageOf(view: Pick<View, 'screen' | 'embed' | 'present'>): PageName {
  if (isPresented(view)) return 'present';
  return view.embed && view.screen === 'indicator' ? 'embed' : view.screen;
}

const LOADED = new Map<PageName, Page>();

const load = (name: PageName): Promise<Page> => {
  if (name === 'embed') return import('../screens/EmbedScreen').then((module) => module.EmbedScreen);
  if (name === 'present') return import('../screens/PresentScreen').then((module) => module.PresentScreen);
  return PAGES[name].load();
};

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
  const subject = PAGES[view.screen].subject(dataset, view)?.[language];
  return [subject, ui.screenNames[view.screen], ui.appName].filter(Boolean).join(' · ');
}
