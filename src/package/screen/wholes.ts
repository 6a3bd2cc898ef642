/** Indicators that are a part of another: never more than it. */
export const PARTS_OF: readonly (readonly [part: string, whole: string])[] = [
  ['bachelor-students', 'regular-undergraduate-and-college-students'],
  ['junior-college-students', 'regular-undergraduate-and-college-students'],
  ['bachelor-entrants', 'regular-undergraduate-and-college-entrants'],
  ['junior-college-entrants', 'regular-undergraduate-and-college-entrants'],
  ['master-students', 'postgraduate-students'],
  ['doctoral-students', 'postgraduate-students'],
  ['regular-undergraduate-and-college-entrants', 'regular-undergraduate-and-college-students'],
  ['bachelor-entrants', 'bachelor-students'],
  ['primary-entrants', 'primary-students'],
  ['primary-graduates', 'primary-students'],
  ['junior-secondary-entrants', 'junior-secondary-students'],
  ['general-senior-entrants', 'general-senior-students'],
  ['special-entrants', 'special-students'],
  ['kindergarten-entrants', 'kindergarten-children'],
  ['primary-full-time-teachers-by-school-type', 'primary-staff'],
  ['general-senior-full-time-teachers', 'general-senior-staff'],
  ['higher-full-time-teachers', 'higher-staff'],
  ['kindergarten-full-time-teachers', 'kindergarten-staff'],
  ['junior-secondary-students', 'general-secondary-students'],
  ['general-senior-students', 'general-secondary-students'],
  ['general-senior-schools', 'general-secondary-schools'],
  ['junior-secondary-schools', 'general-secondary-schools'],
  ['vocational-secondary-students-excl-technical', 'vocational-secondary-education-students'],
  ['public-education-expenditure', 'local-general-budget-expenditure'],
  ['education-state-funds', 'education-total-funds'],
  ['public-library-books', 'public-library-holdings'],
  ['urban-resident-population', 'resident-population'],
  ['illiterate-population-15plus', 'resident-population'],
  ['registered-births', 'registered-population'],
];

/** Indicators that are the sum of others, all counted by the same table. */
export const SUMS: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['regular-undergraduate-and-college-students', ['bachelor-students', 'junior-college-students']],
  ['regular-undergraduate-and-college-entrants', ['bachelor-entrants', 'junior-college-entrants']],
  ['postgraduate-students', ['master-students', 'doctoral-students']],
  ['general-secondary-students', ['junior-secondary-students', 'general-senior-students']],
];

/** Ratios of two indicators that are held too: the ratio, what is above and what is below, and times what. */
export const RATIOS: readonly (readonly [ratio: string, above: string, below: string, times: number])[] = [
  ['primary-students-per-teacher', 'primary-students', 'primary-full-time-teachers', 1],
  [
    'junior-secondary-students-per-teacher',
    'junior-secondary-students',
    'junior-secondary-full-time-teachers',
    1,
  ],
  ['general-senior-students-per-teacher', 'general-senior-students', 'general-senior-full-time-teachers', 1],
  ['urbanisation-rate', 'urban-resident-population', 'resident-population', 100],
  ['illiteracy-rate', 'illiterate-population-15plus', 'resident-population', 100],
];
