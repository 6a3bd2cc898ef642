import type { Language } from '@/domain/localized';
import type { Stepped } from '@/domain/panel';
import type { Unit } from '@/domain/unit';
import { asFineAs } from '@/lib/asFineAs';
import { type DisplayUnit, formatNumber } from '@/lib/numberFormat';
import type { PanelChoice } from '@/query/panel/panelChoice';
import { PANEL_WORDS } from '@/wording/panel/panelWords';

/** The words of a picture of all cities. */
export interface CitiesText {
  readonly title: string;
  readonly facts: readonly string[];
  readonly finding: string;
  /** More of the finding; empty: nothing. */
  readonly detail: string;
  readonly caveat: string;
  readonly alt: string;
}

/** A number as finely as it is known, without its unit. */
export const numberText = ({ value, resolution }: Stepped, display: DisplayUnit): string =>
  formatNumber(asFineAs(value, resolution), display);

/** How a rate is worked out and what to know of it; empty for a measure that is printed. */
export function rateCaveat({ rate }: PanelChoice, language: Language): string {
  if (!rate) return '';
  const stop = language === 'zh' ? '。' : '. ';
  return `${PANEL_WORDS[language].derived(rate.working[language])}${stop}${rate.caveat[language]}`;
}

/** Whether a measure grows with the size of a city: counts and amounts that are not set against anything. */
export const isTotal = ({ rate }: PanelChoice, { kind }: Unit): boolean =>
  rate === null && (kind === 'count' || kind === 'money');
