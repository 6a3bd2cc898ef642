export const PANEL_RATES = [
  'pupils-per-teacher',
  'education-share',
  'pupils-per-1000-registered',
  'education-spending-per-pupil',
] as const;
/** A rate that is worked out for every prefecture-level city by one formula. */
export type PanelRateId = (typeof PANEL_RATES)[number];
