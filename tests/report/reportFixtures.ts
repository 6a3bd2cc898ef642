import type { Report, ReportItem, ViewItem } from '@/report/report';

export const viewed = (id: string, query: string, more: Partial<ViewItem> = {}): ViewItem => ({
  kind: 'view',
  id,
  query,
  title: '',
  remark: '',
  width: 'full',
  version: '1.0.0',
  leftOut: 'none',
  ...more,
});

export const reportOf = (items: readonly ReportItem[], more: Partial<Report> = {}): Report => ({
  id: 'r1',
  title: '赣州',
  language: 'zh',
  changed: '2026-03-01T08:00:00.000Z',
  items,
  ...more,
});

/** A report without ids, which are new with every reading. */
export const withoutIds = ({ id: _, items, ...rest }: Report) => ({
  ...rest,
  items: items.map(({ id: _own, ...item }) => item),
});
