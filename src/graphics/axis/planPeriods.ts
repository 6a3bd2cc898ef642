import { textWidth } from '@/lib/textWidth';
import type { ChartText } from '@/narrative/chartText';
import type { SceneArea, SceneText } from '../scene/scene';
import type { TimeLayout } from '../time/timeLayout';
import { AXIS_SIZE } from './axis';

/** Height at which the names of plan periods stand, above the plot. */
const NAMES = 10;

/** The national plan periods over a picture: every other one shaded, each named where its name has room. */
export function planPeriods(
  { years: { from, to }, plot, slot }: TimeLayout,
  { dataset, language }: ChartText,
): { readonly areas: readonly SceneArea[]; readonly texts: readonly SceneText[] } {
  const periods = dataset.planPeriods
    .map((plan, at) => ({
      plan,
      shaded: at % 2 === 0,
      left: plot.left + (Math.max(plan.from, from) - from) * slot,
      right: plot.left + (Math.min(plan.to, to) - from + 1) * slot,
    }))
    .filter(({ plan }) => plan.to >= from && plan.from <= to);
  const dash = language === 'zh' ? '—' : '–';
  return {
    areas: periods
      .filter(({ shaded }) => shaded)
      .map(({ left, right }) => ({ box: { left, right, top: 0, bottom: plot.bottom }, tone: 'band' })),
    texts: periods.flatMap(({ plan, left, right }) => {
      const names = [`${plan.name[language]} ${plan.from}${dash}${plan.to}`, plan.name[language]];
      const text = names.find((words) => textWidth(words, AXIS_SIZE) + 8 <= right - left);
      return text ? [{ at: { x: (left + right) / 2, y: NAMES }, text, align: 'center' as const }] : [];
    }),
  };
}
