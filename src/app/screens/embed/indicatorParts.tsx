import { lazyPart } from '@/view/lazyPart';

/** Parts of the page of an indicator, in its file: loaded when the reader of a frame asks for them. */
const load = async () => (await import('../IndicatorScreen')).INDICATOR_PARTS;

export const DataTable = lazyPart(async () => (await load()).DataTable);
export const YearTable = lazyPart(async () => (await load()).YearTable);
export const StripTable = lazyPart(async () => (await load()).StripTable);
export const ChartKinds = lazyPart(async () => (await load()).ChartKinds);
export const YearPicker = lazyPart(async () => (await load()).YearPicker);
export const loadStripTaken = async () => (await load()).stripTaken;
