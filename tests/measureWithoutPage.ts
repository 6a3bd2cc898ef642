import { setPlatformAPI } from 'echarts/core';
import { textWidth } from '@/lib/textWidth';

/** ECharts measures texts by the app's own estimate in every test: it keeps widths, so one answer must hold for all. */
setPlatformAPI({
  measureText: (text, font = '') => ({
    width: textWidth(text, Number(/(\d+)px/.exec(font)?.[1] ?? 12), font.includes('700')),
  }),
});
