import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { describeFigure } from '@/graphics/describeFigure';
import { figureRows } from '@/graphics/rows/rowPictures';
import { selectFrom } from '../../fixtures';
import { EVERYWHERE, goldenDataset } from '../../goldenData';
import { sceneFile } from '../sceneFile';
import { goldenPanel, panelWords } from './boards';

const fig = (indicatorId: string, lang: 'zh' | 'en' = 'zh', fam = true) =>
  describeFigure(
    goldenDataset,
    selectFrom(goldenDataset, { indicatorId, placeCodes: EVERYWHERE, withFamily: fam }),
    { kind: 'comparison', year: 'latest' },
    lang,
  );
it('draws', () => {
  const put = (name: string, f: ReturnType<typeof fig>, w: number) => {
    const rows = figureRows(f, w);
    if (rows) writeFileSync(`/tmp/look-rows/${name}.svg`, sceneFile(rows.scene));
  };
  put('c-aid', fig('aid-amount'), 838);
  put('c-pre-838', fig('preschool-gross-enrolment-ratio'), 838);
  put('c-pre-358', fig('preschool-gross-enrolment-ratio', 'zh', false), 358);
  put('c-pre-en-320', fig('preschool-gross-enrolment-ratio', 'en'), 320);
  put('c-range', fig('sports-skills-per-student'), 640);
  for (const id of [
    'preschool-public-share',
    'compulsory-retention-rate',
    'senior-secondary-gross-enrolment-ratio',
    'aid-amount',
    'new-public-kindergarten-places',
    'preschool-gross-enrolment-ratio',
    'compulsory-school-buildings-area',
  ])
    put(`p-${id}`, panelWords(goldenPanel(id)), 359);
  put('p-en', panelWords(goldenPanel('preschool-gross-enrolment-ratio'), 'en'), 300);
});
