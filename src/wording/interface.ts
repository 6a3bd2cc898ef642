import { type ExportWords, exportWordsEn, exportWordsZh } from './exportWords';
import { type FigureWords, figureWordsEn, figureWordsZh } from './figureWords';
import { type FilterWords, filterWordsEn, filterWordsZh } from './filterWords';
import { type ObservationWords, observationWordsEn, observationWordsZh } from './observationWords';
import { type ShellWords, shellWordsEn, shellWordsZh } from './shellWords';

/** Words of the controls, headings and states, topic by topic. */
export type Interface = ShellWords & FilterWords & FigureWords & ObservationWords & ExportWords;

export const interfaceZh: Interface = {
  ...shellWordsZh,
  ...filterWordsZh,
  ...figureWordsZh,
  ...observationWordsZh,
  ...exportWordsZh,
};

export const interfaceEn: Interface = {
  ...shellWordsEn,
  ...filterWordsEn,
  ...figureWordsEn,
  ...observationWordsEn,
  ...exportWordsEn,
};
