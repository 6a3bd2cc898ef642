import { expect, it } from 'vitest';
import { datasetFileName, figureFileName } from '@/publish/fileNames';
import { goldenFigure } from '../goldenData';

const PRESCHOOL = { indicatorId: 'preschool-gross-enrolment-ratio' };

it('names indicator, places and years', () => {
  expect(figureFileName(goldenFigure(PRESCHOOL), 'csv')).toBe('学前教育毛入园率_南昌等5地_2009-2024.csv');
  expect(figureFileName(goldenFigure({ ...PRESCHOOL, language: 'en' }), 'png')).toBe(
    'preschool-gross-enrolment-ratio_5-places_2009-2024.png',
  );
});

it('names one place by its name and one year once', () => {
  const one = { ...PRESCHOOL, placeCodes: ['360100'], fromYear: 2016, toYear: 2016 };
  expect(figureFileName(goldenFigure(one), 'svg')).toBe('学前教育毛入园率_南昌_2016.svg');
  expect(figureFileName(goldenFigure({ ...one, language: 'en' }), 'svg')).toBe(
    'preschool-gross-enrolment-ratio_nanchang_2016.svg',
  );
});

it('names the whole dataset by its version', () => {
  expect(datasetFileName('csv')).toMatch(/^city-education-compare_\d+\.\d+\.\d+_all\.csv$/);
});
