import { setPlatformAPI } from 'echarts/core';
import { textWidth } from '@/lib/textWidth';

/** Lets ECharts measure texts where there is no page, by the app's own estimate. */
export function measureWithoutPage(): void {
  setPlatformAPI({
    measureText: (text, font = '') => ({
      width: textWidth(text, Number(/(\d+)px/.exec(font)?.[1] ?? 12), font.includes('700')),
    }),
  });
}
