import { lazy } from 'react';

/** Parts of the page of an indicator, in its file: loaded when the reader of a frame asks for them. */
const load = async () => (await import('../IndicatorScreen')).INDICATOR_PARTS;

export const DataTable = lazy(async () => ({ default: (await load()).DataTable }));
export const YearTable = lazy(async () => ({ default: (await load()).YearTable }));
export const StripTable = lazy(async () => ({ default: (await load()).StripTable }));
export const ChartKinds = lazy(async () => ({ default: (await load()).ChartKinds }));
export const YearPicker = lazy(async () => ({ default: (await load()).YearPicker }));
export const loadStripFile = async () => (await load()).stripFile;
