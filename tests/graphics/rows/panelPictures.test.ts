import { describe, expect, it } from 'vitest';
import { figureSvg } from '@/graphics/figureSvg';
import { paletteOf } from '@/graphics/paint/palette';
import { goldenPanel, panelWords } from './dots/boards';

/** The panels of the look's picture, and one of every other kind. */
const PICTURES = [
  { name: 'public-share-zh', indicatorId: 'preschool-public-share' },
  { name: 'inclusive-zh', indicatorId: 'preschool-inclusive-share-of-kindergartens' },
  { name: 'retention-zh', indicatorId: 'compulsory-retention-rate' },
  { name: 'senior-enrolment-zh-dark', indicatorId: 'senior-secondary-gross-enrolment-ratio', theme: 'dark' },
  { name: 'aid-zh', indicatorId: 'aid-amount' },
  { name: 'new-places-zh', indicatorId: 'new-public-kindergarten-places' },
  { name: 'population-en', indicatorId: 'resident-population', language: 'en' },
  {
    name: 'enrolment-en-dark',
    indicatorId: 'preschool-gross-enrolment-ratio',
    language: 'en',
    theme: 'dark',
  },
  { name: 'buildings-table-zh', indicatorId: 'compulsory-school-buildings-area' },
  { name: 'groups-table-en', indicatorId: 'education-groups', language: 'en' },
] as const;

describe('panels of the compare page', () => {
  it.each(PICTURES)('$name looks as it did when it was last looked at', async (picture) => {
    const { name, indicatorId } = picture;
    const language = 'language' in picture ? picture.language : 'zh';
    const theme = 'theme' in picture ? picture.theme : 'light';
    const figure = panelWords(goldenPanel(indicatorId), language);
    const svg = figureSvg(figure, { kind: 'dots' }, paletteOf(theme), { width: 640 });
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`pictures/compare-${name}.svg`);
  });
});
