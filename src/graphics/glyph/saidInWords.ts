import type { Observation } from '@/domain/observation';

/** A figure as its mark shows it where words beside it say all but its nature and the part of the year. */
export const saidInWords = (figure: Observation): Observation => ({
  ...figure,
  bound: 'exact',
  periodBasis: 'printed',
  scope: 'whole',
  doubt: { zh: '', en: '' },
  period: figure.period.kind === 'years' ? { ...figure.period, kind: 'year' } : figure.period,
});
