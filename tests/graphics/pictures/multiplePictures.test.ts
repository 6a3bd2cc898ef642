import { describe, expect, it } from 'vitest';
import type { Language } from '@/domain/localized';
import type { ThemeName } from '@/graphics/paint/palette';
import type { Multiple } from '@/query/compare/multiples';
import { sceneFile } from '../sceneFile';
import { drawn, goldenPlaces, goldenStage, sharedOf } from './goldenMultiples';
import type { Drawing } from './multiplePicture';

interface MultipleCase extends Drawing {
  readonly name: string;
  readonly indicatorId: string;
  readonly placeCode?: string;
  readonly language?: Language;
  readonly theme?: ThemeName;
  readonly common?: boolean;
}

const CASES: readonly MultipleCase[] = [
  { name: 'retention-zh', indicatorId: 'compulsory-retention-rate' },
  { name: 'preschool-zh', indicatorId: 'preschool-gross-enrolment-ratio' },
  {
    name: 'preschool-en-dark',
    indicatorId: 'preschool-gross-enrolment-ratio',
    language: 'en',
    theme: 'dark',
  },
  { name: 'places-zh', indicatorId: 'new-public-kindergarten-places' },
  { name: 'inclusive-zh', indicatorId: 'preschool-inclusive-coverage' },
  { name: 'dwarfed-zh', indicatorId: 'primary-schools' },
  { name: 'break-en', indicatorId: 'junior-secondary-students-incl-adult', language: 'en' },
  { name: 'undergraduates-en', indicatorId: 'regular-undergraduate-and-college-students', language: 'en' },
  { name: 'retention-common-zh', indicatorId: 'compulsory-retention-rate', common: true },
  { name: 'retention-phone-zh', indicatorId: 'compulsory-retention-rate', width: 358 },
  { name: 'place-nanchang-zh', indicatorId: 'preschool-gross-enrolment-ratio', placeCode: '360100' },
  {
    name: 'place-country-common-en',
    indicatorId: 'primary-students-per-teacher',
    placeCode: '100000',
    language: 'en',
    common: true,
  },
];

function find({ indicatorId, placeCode }: MultipleCase): readonly [Multiple, readonly Multiple[]] {
  const all = placeCode ? goldenPlaces(indicatorId) : goldenStage();
  const found = all.find(({ id }) => id === (placeCode ? `${indicatorId} ${placeCode}` : indicatorId));
  if (!found) throw new Error(`No picture of ${indicatorId}`);
  return [found, all];
}

function draw(picture: MultipleCase): string {
  const { language = 'zh', theme = 'light', common = false, placeCode, width = 265 } = picture;
  const [multiple, all] = find(picture);
  const shared = common ? sharedOf(all, multiple.selection.unit.id) : null;
  const result = drawn(multiple, language, { naming: placeCode ? 'inTitle' : 'atLines', width, shared });
  if (!result) throw new Error(`${picture.name} has no figures`);
  return sceneFile(result.scene, theme);
}

describe('small multiples of the golden data', () => {
  it.each(CASES)('$name looks as it did when it was last looked at', async (picture) => {
    await expect(draw(picture)).toMatchFileSnapshot(`../svg/multiples-${picture.name}.svg`);
  });
});
