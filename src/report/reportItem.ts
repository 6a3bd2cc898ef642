import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { newId } from '@/lib/newId';
import { decodeView } from '@/view/codec';
import { wholeQuery } from '@/view/copiedAddress';
import { OPENING_VIEW, type View } from '@/view/view';
import type { TextItem, ViewItem } from './report';

/** What is of the moment at which a view was looked at, and not of what it shows. */
const { embed, present, slide, observationId, theme, pin, sort, unfolded, reportId, language } = OPENING_VIEW;
const PASSING = { embed, present, slide, observationId, theme, pin, sort, unfolded, reportId, language };

/** The query of a view in a report: all that decides what it shows, places by their codes; no language. */
export const itemQuery = (view: View, dataset: Dataset): string =>
  wholeQuery({ ...view, ...PASSING }, dataset, ['language']);

/** A new item of what a view shows. */
export const viewItem = (view: View, dataset: Dataset, more: Partial<ViewItem> = {}): ViewItem => ({
  kind: 'view',
  id: newId(),
  query: itemQuery(view, dataset),
  title: '',
  remark: '',
  width: 'full',
  version: dataset.edition.version,
  leftOut: 'none',
  ...more,
});

/** A new text. */
export const textItem = (title = '', text = ''): TextItem => ({ kind: 'text', id: newId(), title, text });

/** The view of an item in a language. */
export const viewOfItem = ({ query }: ViewItem, inLanguage: Language): View => ({
  ...decodeView(query).view,
  ...PASSING,
  language: inLanguage,
});
