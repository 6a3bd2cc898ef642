import type { ThemeName } from '@/graphics/paint/palette';
import type { PictureSize, PictureSpec } from '../pictureOf';

/** A picture that is kept on disk, to be looked at whenever it changes. */
export interface PictureCase extends PictureSpec {
  readonly name: string;
  readonly theme?: ThemeName;
  readonly size?: PictureSize;
}

const RETENTION = { indicatorId: 'compulsory-retention-rate' };
const PRESCHOOL = { indicatorId: 'preschool-gross-enrolment-ratio' };
const UNDERGRADUATES = { indicatorId: 'regular-undergraduate-and-college-students' };
const PLACES_ADDED = { indicatorId: 'new-public-kindergarten-places' };

export const PICTURES: readonly PictureCase[] = [
  { name: 'retention-zh', ...RETENTION },
  { name: 'retention-en-dark', ...RETENTION, language: 'en', theme: 'dark' },
  { name: 'retention-zh-phone', ...RETENTION, size: 'phone' },
  { name: 'preschool-zh', ...PRESCHOOL },
  { name: 'preschool-family-zh', ...PRESCHOOL, withFamily: true },
  { name: 'preschool-family-en-phone', ...PRESCHOOL, withFamily: true, language: 'en', size: 'phone' },
  {
    name: 'undergraduates-nanchang-zh',
    ...UNDERGRADUATES,
    placeCodes: ['360100'],
    fromYear: 2006,
    toYear: 2024,
  },
  {
    name: 'undergraduates-en',
    ...UNDERGRADUATES,
    placeCodes: ['360100', '360000', '440000'],
    language: 'en',
  },
  { name: 'vocational-break-zh', indicatorId: 'vocational-secondary-students' },
  {
    name: 'vocational-break-en-dark',
    indicatorId: 'vocational-secondary-students',
    language: 'en',
    theme: 'dark',
  },
  { name: 'kindergartens-zh', indicatorId: 'kindergartens' },
  { name: 'expenditure-zh', indicatorId: 'public-education-expenditure', placeCodes: ['360100', '360000'] },
  { name: 'range-zh', indicatorId: 'new-municipal-distinctive-senior-schools' },
  { name: 'plan-years-zh', indicatorId: 'new-school-places-schools-cumulative', withFamily: true },
  { name: 'one-province-zh', indicatorId: 'primary-schools', placeCodes: ['360000'] },
  { name: 'inclusive-zh', indicatorId: 'preschool-inclusive-coverage', withFamily: true },
  { name: 'senior-enrolment-en', indicatorId: 'senior-secondary-gross-enrolment-ratio', language: 'en' },
  { name: 'aid-comparison-zh', indicatorId: 'aid-amount', year: 'latest' },
  {
    name: 'aid-comparison-en-dark',
    indicatorId: 'aid-amount',
    year: 'latest',
    language: 'en',
    theme: 'dark',
  },
  { name: 'places-comparison-zh', ...PLACES_ADDED, withFamily: true, year: 'latest' },
  { name: 'places-comparison-en', ...PLACES_ADDED, year: 'latest', language: 'en' },
  { name: 'retention-comparison-zh', ...RETENTION, year: 'latest' },
  { name: 'retention-comparison-2020-zh', ...RETENTION, year: 2020 },
  { name: 'population-comparison-en', indicatorId: 'resident-population', year: 'latest', language: 'en' },
  { name: 'retention-comparison-zh-phone', ...RETENTION, year: 'latest', size: 'phone' },
  { name: 'preschool-family-zh-slide', ...PRESCHOOL, withFamily: true, size: 'slide' },
  {
    name: 'vocational-break-en-slide',
    indicatorId: 'vocational-secondary-students',
    language: 'en',
    size: 'slide',
  },
  { name: 'range-zh-slide', indicatorId: 'new-municipal-distinctive-senior-schools', size: 'slide' },
  { name: 'aid-comparison-zh-slide', indicatorId: 'aid-amount', year: 'latest', size: 'slide' },
  { name: 'places-comparison-en-slide', ...PLACES_ADDED, year: 'latest', language: 'en', size: 'slide' },
];
